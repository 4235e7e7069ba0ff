import * as is from '../../lexicon/wordClasses.js';
import type { Token } from '../../token.js';
import { isDeterminer, isNominal } from './nominal.js';

/** Whether it can open words about the noun before it: Smith, [the mayor]. */
export function isAppositive(token: Token): boolean {
  return isDeterminer(token) || (!(token.flags & (is.PRONOUN | is.GERUND)) && isNominal(token));
}

import * as is from '../lexicon/wordClasses.js';
import type { Token } from '../token.js';
import { isDeterminer, isNominal } from './nominal.js';

/** Whether it can open words about the noun before it: Smith, [the mayor]. */
export function isAppositive(token: Token): boolean {
  const { flags } = token;
  if (isDeterminer(token)) return true;
  return (
    !(flags & (is.PRONOUN | is.GERUND)) &&
    ((flags & (is.ROLE | is.NUMBER | is.TITLE | is.CAPITAL)) !== 0 || isNominal(token))
  );
}

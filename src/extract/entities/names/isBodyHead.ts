import { flagsAt } from '../../grammar/tokens/flagsAt.js';
import { wordAt } from '../../grammar/tokens/wordAt.js';
import type { NameWords } from '../../lexicon/nameWords.js';
import * as is from '../../lexicon/wordClasses.js';
import type { Token } from '../../token.js';
import { wordOf } from '../words/wordOf.js';

/** Whether a noun for a body is a surname, too: Chambers, Steel. */
export const isSurnameToo = (word: string): boolean => /^(?:chambers|church|court|steel)$/.test(word);

/** Whether the run of name words in front of `end` is headed by the noun of a body. */
export function isBodyHead(t: readonly Token[], end: number, words: NameWords): boolean {
  const token = t[end - 1] as Token;
  // David Steel, Minister Ana Church; but not: the Christian Church, Porto Christian Church
  const given = isSurnameToo(wordOf(token)) && words.forename(wordAt(t, end - 2)) !== undefined;
  if (given && !(flagsAt(t, end - 3) & (is.CAPITAL | is.DETERMINER))) return false;
  const ordered = token.word === 'order' && wordAt(t, end - 2) === 'fraternal';
  return (
    (token.flags & is.BODY) !== 0 || words.organisations.has(wordOf(token)) || isOfficeOfState(t, end - 1) || ordered
  );
}

/** Whether an office is a body: the Health and Safety Executive, the European Ombudsman, but not the Chief Executive. */
const isOfficeOfState = (t: readonly Token[], at: number): boolean =>
  (flagsAt(t, at) & flagsAt(t, at - 1) & is.CAPITAL) !== 0 &&
  /^(?:executive|ombudsman)$/.test(wordAt(t, at)) &&
  !/^(?:chief|senior|the)$/.test(wordAt(t, at - 1)) &&
  !(flagsAt(t, at + 1) & is.CAPITAL) &&
  wordAt(t, at + 1) !== ',';

import type { NameWords } from '../../lexicon/nameWords.js';
import * as is from '../../lexicon/wordClasses.js';
import type { Range, Token } from '../../token.js';
import { isHuman } from '../words/isHuman.js';
import type { MatchKnown } from './knownNames.js';
import { roleBefore } from './roleBefore.js';

/**
 * Index in a run where somebody known is named behind a title, or the end of the run: Prime Minister [Ana Ruiz]; Singer
 * [Ana Ruiz]; not: Eva [Ruiz].
 */
export function knownAt(
  t: readonly Token[],
  { from, to }: Range,
  lowest: number,
  match: MatchKnown,
  words: NameWords,
): number {
  for (let i = from; i < to; i++) {
    const known = match(t, i, to);
    if (!known) continue;
    const titled = known.entity.kind === 'person' && titleOfKnown(t, lowest, i, known.to, words) <= from;
    return i === from || titled ? i : to;
  }
  return to;
}

/** Index where the office before somebody known starts, or the trade before their whole name: [French Singer] Ana Ruiz; not: Turner Ruiz. */
export function titleOfKnown(t: readonly Token[], lowest: number, from: number, to: number, words: NameWords): number {
  let title = roleBefore(t, lowest, from);
  if (to - from > 1) while (title > lowest && opensTitle(t[title - 1] as Token, words)) title--;
  return title;
}

/** Whether a word with a capital is a trade, and no forename. */
const opensTitle = (token: Token, words: NameWords): boolean =>
  (token.flags & (is.CAPITAL | is.POSSESSIVE)) === is.CAPITAL &&
  isHuman(token, words) &&
  words.forename(token.word) === undefined;

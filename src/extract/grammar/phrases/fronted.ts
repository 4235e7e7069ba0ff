import * as is from '../../lexicon/wordClasses.js';
import type { Range, Token } from '../../token.js';
import { flagsAt } from '../tokens/flagsAt.js';
import { hasToken } from '../tokens/hasToken.js';
import { wordAt } from '../tokens/wordAt.js';
import { skipAdverbials, skipAdverbs } from './adverbials.js';
import { hasVerb, isVerbal, startsClause } from './clause.js';
import { isPastForm } from './nominal.js';
import { nounPhraseAfter } from './nounPhraseAfter.js';

/** Whether a subject and its verb follow, after words that say when or where: [at the hall she called it a duty]. */
export function opensMain(t: readonly Token[], from: number, to: number): boolean {
  const start = skipAdverbials(t, from, to);
  const end = nounPhraseAfter(t, start, to);
  return end > start && isVerbal(t, skipAdverbs(t, end, to));
}

/** Whether a phrase is a clause that opens a sentence, with a verb that looks like a noun: After [the talks ended], she called it late, hailed. */
export const endsOpening = (t: readonly Token[], { from, to }: Range): boolean =>
  isPastForm(t[to - 1] as Token) && (flagsAt(t, from - 1) & is.SUBORDINATOR) !== 0;

/** Index where content inside a fronted clause ends: While he said it was late, others left. */
export function frontedEnd(t: readonly Token[], from: number, to: number): number {
  let verbs = false;
  for (let i = from; i + 1 < to; i++) {
    const { word, mark } = t[i] as Token;
    verbs ||= isVerbal(t, i);
    if (word !== ',' && mark?.final !== ',') continue;
    const { flags } = t[i + 1] as Token;
    const main =
      (verbs || mark || i - from > 2) &&
      !(flags & (is.CONJUNCTION | is.RELATIVE | is.PREPOSITION | is.SUBORDINATOR)) &&
      hasVerb(t, i + 2, Math.min(to, i + 14));
    if (main || opensMain(t, i + 1, to)) return mark ? i + 1 : i;
  }
  return to;
}

/**
 * Index where content of something said before ends: he has said he will stay, but his party doubts it.
 *
 * @param inside - Whether somebody else reports it: Ruiz said Lund had promised to stay, and [had] left; but [that] it was late.
 */
export function earlierEnd(t: readonly Token[], from: number, to: number, inside = false): number {
  let verbs = false;
  for (let i = from; i + 2 < to; i++) {
    verbs ||= isVerbal(t, i);
    const comma = wordAt(t, i) === ',' ? 1 : 0;
    const joint = i + comma;
    if (!((t[joint] as Token).flags & is.CONJUNCTION)) continue;
    const after = skipAdverbs(t, joint + 1, to);
    const word = wordAt(t, after);
    if (inside && (word === 'that' ? wordAt(t, from) !== word : flagsAt(t, after) & is.HAVE)) return i;
    if (verbs && comma && word !== 'that' && startsClause(t, after, to)) return i;
  }
  return to;
}

/** What joins words to those before them: who [she] met, the [mayor] left. */
const joining =
  is.SUBORDINATOR | is.RELATIVE | is.CONJUNCTION | is.DETERMINER | is.CAPITAL | is.ROLE | is.TITLE | is.PUNCTUATION;

/** Index where content inside a clause that opens the sentence ends, also without a comma: When he said it was late [she left]. */
export function mainStart(t: readonly Token[], from: number, to: number): number {
  if (hasToken(t, from, Math.min(to + 1, t.length), ({ word }) => word === ',')) return frontedEnd(t, from, to);
  for (let i = to - 2; i > from; i--) {
    const first = flagsAt(t, i);
    if (
      first & (is.PRONOUN | is.DETERMINER | is.CAPITAL) &&
      !(flagsAt(t, i - 1) & (first & is.PRONOUN ? joining : joining | is.PREPOSITION)) &&
      // He said she left
      !t[i - 1]?.entry.takes &&
      opensMain(t, i, to)
    )
      return i;
  }
  return to;
}

import { CLAUSE, EVALUATION } from '../../../lexicon/speechFrames.js';
import * as is from '../../../lexicon/wordClasses.js';
import type { Token } from '../../../token.js';
import { skipTimes } from '../../phrases/adverbials.js';
import { startsClause } from '../../phrases/clause.js';
import { isCue } from '../../phrases/joinsNext.js';
import { isPronoun } from '../../phrases/nominal.js';
import { isDash } from '../../tokens/dash.js';
import { flagsAt } from '../../tokens/flagsAt.js';
import { hasToken } from '../../tokens/hasToken.js';
import { wordAt } from '../../tokens/wordAt.js';
import type { Frame } from '../complement.js';
import { contentFrom } from '../contentEnd.js';
import { introduced, isOfNoun } from '../introduced.js';

const farthest = 16;
/** Who may be spoken to: explained to me, to the board. */
const somebody = is.OBJECT_PRONOUN | is.DETERMINER | is.CAPITAL | is.ROLE;

/** Content after a day, a place or words between commas: said on Tuesday that it was late. */
export const postponed: Frame = (t, from, to, { entry: { takes } }) => {
  const skipped = skipTimes(t, from, to);
  // Twin blasts at the gate that hurt nine
  if (takes & EVALUATION && wordAt(t, skipped) === 'that') return undefined;
  const after = afterParenthesis(t, from, to);
  // Said on a podcast, “Late Again,” that
  const infinitive = wordAt(t, from) === 'to' && !(flagsAt(t, from + 1) & somebody);
  const far = infinitive || skipped === from ? to : afterParenthesis(t, skipped, to);
  // Complained to her, she went on, that
  const beyond = far < to && wordAt(t, far) === 'that' && !isPronoun(t[skipped + 1] as Token) ? far : after;
  // Responded by calling Lund “a coward”
  const other = hasToken(t, from, skipped - 1, (token) => isCue(token, is.GERUND)) || isOfNoun(t, from, skipped);
  const late = (skipped > from && !other && introduced(t, skipped, to)) || introduced(t, beyond, to);
  if (late) return late;
  const that = thatAfterClause(t, from, to);
  if (that) return contentFrom(t, that, to);
  return takes & CLAUSE && startsClause(t, after, to) ? contentFrom(t, after, to) : undefined;
};

/** Index after ", in a statement," or `to`. */
export function afterParenthesis(t: readonly Token[], from: number, to: number): number {
  const first = t[from];
  if (first && (first.word === ',' || isDash(first)))
    for (let i = from + 1; i < Math.min(to, from + farthest); i++) if (t[i]?.word === first.word) return i + 1;
  return to;
}

/** Index of "that" behind a clause that says when, or 0: said [as he arrived in Porto] that it was late. */
function thatAfterClause(t: readonly Token[], from: number, to: number): number {
  if (!/^(?:as|after|before|while|when|once)$/.test(wordAt(t, from))) return 0;
  for (let i = from + 2; i < Math.min(to, from + farthest); i++) {
    const { word, flags } = t[i] as Token;
    if (flags & (is.PUNCTUATION | is.MARKED)) return 0;
    if (word === 'that') return startsClause(t, i + 1, to) ? i : 0;
  }
  return 0;
}

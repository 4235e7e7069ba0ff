import * as is from '../../../lexicon/wordClasses.js';
import type { Token } from '../../../token.js';
import { isPronoun } from '../../phrases/nominal.js';
import { nounPhraseAfter } from '../../phrases/nounPhraseAfter.js';
import { wordAt } from '../../tokens/wordAt.js';
import type { Frame } from '../complement.js';
import { phraseEnd } from '../phraseEnd.js';

/** A thing with a clause in it that is judged: defended his choice to stay, rejected claims that it leaked. Without a clause nothing is said. */
export const evaluated: Frame = (t, from, to, { word }) => {
  // Ripped apart the shed
  if (isPronoun(t[from] as Token) || wordAt(t, from) === 'apart' || nounPhraseAfter(t, from, to) < 0) return undefined;
  const end = phraseEnd(t, from, to);
  return hasClause(t, from + 1, end, word) ? { from, to: end } : undefined;
};

/** Whether "that", "whether", an infinitive or a participle after a preposition stands between two tokens. */
function hasClause(t: readonly Token[], from: number, to: number, verb: string): boolean {
  for (let i = from; i + 1 < to; i++) {
    const { word, flags } = t[i] as Token;
    const next = t[i + 1] as Token;
    // Dismissed the charges by pointing out that it was late
    if (word === 'by' && next.word.endsWith('ing')) return false;
    // Described a call in which he was asked to stay, unveiled a pump that saves fuel, rejected a plan to close it
    if (/^(?:describ\w+ (?:who|which)|reject\w+ to|unveil\w+ that)$/.test(`${verb} ${word}`)) return false;
    if (
      /^(?:that|whether|how)$/.test(word) ||
      (word === 'to' && (!next.flags || next.flags & (is.PLAIN | is.VERB | is.BE))) ||
      (flags & is.PREPOSITION && /[a-z]{2}ing$/.test(next.word))
    )
      return true;
  }
  return false;
}

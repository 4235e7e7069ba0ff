import * as is from '../../lexicon/wordClasses.js';
import type { Range, Token } from '../../token.js';
import { skipAdverbials, skipAdverbs, skipTimes } from '../phrases/adverbials.js';
import { isHeadline } from '../phrases/asNewsGoes.js';
import { participles } from '../phrases/beyondParticiple.js';
import { isVerbal } from '../phrases/clause.js';
import { isCounted } from '../phrases/isCounted.js';
import { isDeterminer, isNameWord, isPronoun } from '../phrases/nominal.js';
import { nounPhraseAfter } from '../phrases/nounPhraseAfter.js';
import { opensSubject } from '../phrases/opensSubject.js';
import { timeEnd } from '../phrases/timeEnd.js';
import { flagsAt } from '../tokens/flagsAt.js';
import { hasKind } from '../tokens/hasKind.js';
import { looksPlural } from '../tokens/looksPlural.js';
import { only } from '../tokens/only.js';
import { wordAt } from '../tokens/wordAt.js';
import { answering } from './reacts.js';
import { subjectAfter } from './subjectAfter.js';

/** The subject of a sentence's main clause: its first noun phrase, after a fronted phrase and its comma. */
export function sentenceSubject(t: readonly Token[], from: number, to: number): Range | undefined {
  let i = from;
  while (i < to && flagsAt(t, i) & (is.CONJUNCTION | is.ADVERB) && !(flagsAt(t, i) & (is.DETERMINER | is.PREPOSITION)))
    i++;
  // A few minutes later they let them in and said
  i = timeEnd(t, i);
  // Bridge row: Lund leaves, says it is late
  if (isHeadline(t)) for (let k = from; k < to && k < from + 6; k++) if (wordAt(t, k) === ':') i = k + 1;
  if (i >= to) return undefined;
  // Outside, about 200 workers stood there, chanting
  if (isCounted(t, i)) i++;
  const token = t[i] as Token;
  // Asked if it was late, confronted with the log, Ruiz was blunt:
  const asked =
    token.word === 'asked' || (i === from && participles.test(token.word) && flagsAt(t, i + 1) & is.PREPOSITION);
  if (
    asked ||
    token.flags & (is.PREPOSITION | is.SUBORDINATOR | is.GERUND | is.TIME) ||
    // Boeing cut jobs and said, Shipping Minister Ana Ruiz left and said
    (token.word.endsWith('ing') && !opensSubject(t, i, to))
  ) {
    const ceiling = Math.min(to, i + 40);
    let comma = i + 1;
    while (comma < ceiling && (t[comma] as Token).word !== ',') comma++;
    // On Monday the two men laughed at it
    const late = comma < ceiling ? i : skipTimes(t, i, to);
    if (late > i && late < to && isDeterminer(t[late] as Token)) return subjectAfter(t, late, to);
    // After it rained; since 2022 it
    const clause = asked || (token.flags & is.SUBORDINATOR && !(flagsAt(t, i + 1) & (is.NUMBER | is.TIME)));
    if (!clause) for (let k = i + 1; k + 1 < comma; k++) if (isPronoun(t[k] as Token)) return only(k);
    if (comma >= ceiling) return undefined;
    // In May Ruiz wrote to Lund, telling him
    const start = skipAdverbials(t, i, comma);
    const within = wordAt(t, comma + 1).endsWith('ing') && start > i ? subjectAfter(t, start, comma) : undefined;
    if (within && isVerbal(t, within.to)) return within;
    const apposed = nameBefore(t, i, comma, to);
    if (apposed) return apposed;
    i = skipAdverbs(t, comma + 1, to);
  }
  const subject = subjectAfter(t, i, to);
  return subject && { from: subject.from, to: verbWithin(t, subject, flagsAt(t, to) & is.PRESENT) };
}

/** Index of a verb that looks like a noun of the subject, or where that ends: the firm [employs] 400 people; the pilot [flies] helicopters and says. */
function verbWithin(t: readonly Token[], { from, to }: Range, single: number): number {
  const object = single && looksPlural(wordAt(t, to - 1)) && !hasKind(t, from, to, is.PREPOSITION);
  for (let i = from + 1; i < to; i++) {
    const next = flagsAt(t, i + 1);
    // The pilot rallies in Porto, says it is late
    const leads = single && next & is.PREPOSITION;
    const left = flagsAt(t, i - 1) & (is.DETERMINER | is.PREPOSITION);
    // In a headline: Velda sacks chief, cites
    const ends = single && wordAt(t, to) === ',' && isHeadline(t);
    const acts = looksPlural(wordAt(t, i)) && !left && (next & is.NUMBER || object || leads || ends);
    // Callers hear a voice, callers fear it is late: no noun stands right before an article or a pronoun
    const last = i === to - 1 && next & (is.DETERMINER | is.PRONOUN);
    // Ruiz visited Leeds
    const named = flagsAt(t, i - 1) & next & is.CAPITAL && isVerbal(t, i);
    if (t[i]?.flags === 0 && (last || acts || named || answering.test(wordAt(t, i)))) return i;
  }
  return to;
}

/** The name that ends a fronted phrase, and its apposition: In a report [Ana Ruiz, a former judge,] clears them. */
function nameBefore(t: readonly Token[], from: number, comma: number, to: number): Range | undefined {
  let start = comma;
  while (start - 1 > from && isNameWord(t[start - 1] as Token)) start--;
  if (start === comma || (t[start - 1] as Token).flags & is.PREPOSITION) return undefined;
  const opener = t[comma + 1];
  const end = opener && isDeterminer(opener) ? nounPhraseAfter(t, comma + 1, to) : -1;
  return wordAt(t, end) === ',' ? { from: start, to: end } : undefined;
}

import * as is from '../../lexicon/wordClasses.js';
import type { Mark } from '../../mark.js';
import type { Range, Token } from '../../token.js';
import { hasVerb, isVerbal } from '../phrases/clause.js';
import { isPastForm } from '../phrases/nominal.js';
import { trimEnd } from '../tokens/commas.js';
import { flagsAt } from '../tokens/flagsAt.js';
import { hasToken } from '../tokens/hasToken.js';
import { looksPlural } from '../tokens/looksPlural.js';
import { wordAt } from '../tokens/wordAt.js';
import { wordsBetween } from '../tokens/wordsBetween.js';
import { contentEnd } from './contentEnd.js';

/** How words in marks end that are complete. */
export const finished = /[.!?,]/;

/** Content that is announced: by a colon or comma before marks, by marks, or by "that". */
export function introduced(t: readonly Token[], from: number, to: number): Range | undefined {
  if (from >= to) return undefined;
  const { word } = t[from] as Token;
  const start = word === ':' || word === ',' ? from + 1 : from;
  let end = 0;
  if (start < to && t[start]?.mark) return { from: start, to: endOfMarked(t, start, to) };
  if (word === ':') end = trimEnd(t, start, to);
  // that night, that week: no clause follows
  // read that and left
  else if (
    word === 'that' &&
    (flagsAt(t, from + 1) & (is.TIME | is.CAPITAL)) !== is.TIME &&
    !/^(?:and|or)$/.test(wordAt(t, from + 1)) &&
    !isRelative(t, from)
  )
    end = contentEnd(t, from, to);
  // heard that before
  const least = word === 'that' && flagsAt(t, from + 1) & (is.ADVERB | is.PREPOSITION) ? 2 : 1;
  return end > from + least && !(word === 'that' && pointsBack(t, from, end)) ? { from: start, to: end } : undefined;
}

/** Whether "that" points to something, and no clause follows: quoted [that line] on Monday. */
const pointsBack = (t: readonly Token[], that: number, to: number): boolean =>
  flagsAt(t, that + 1) === 0 &&
  (flagsAt(t, that + 2) & is.PREPOSITION) !== 0 &&
  !hasVerb(t, that + 2, to) &&
  !hasToken(t, that + 1, to, ({ flags, mark, word }) => mark !== undefined || (!flags && looksPlural(word)));

/** Whether "that" is the subject of the verb after it: responded to a letter [that] said it was late. */
function isRelative(t: readonly Token[], that: number): boolean {
  const next = t[that + 1];
  if (!next) return false;
  const { flags, word, entry } = next;
  const object = is.DETERMINER | is.PRONOUN | is.OBJECT_PRONOUN | (entry.takes && is.PREPOSITION);
  const past = (flags & (is.PAST | is.PLAIN | is.CAPITAL)) === is.PAST || isPastForm(next);
  return past && (/^(?:said|found)$/.test(word) || (flagsAt(t, that + 2) & object) !== 0);
}

/** Whether "that" tells what a word is of which somebody speaks: responded [to the claim] that it was late. */
export const isOfNoun = (t: readonly Token[], from: number, that: number): boolean =>
  wordAt(t, that) === 'that' &&
  (flagsAt(t, that - 1) & is.SPEECH_NOUN) !== 0 &&
  /\b(?:about|to)\b|^comment\w* on /.test(wordsBetween(t, from - 1, that));

/** Verbs of writing and of calling out. */
export const written = /^(?:wr[io]t|scr[aie][bew]|sign(?:ed|s)?$|chalk|shout|yell|mouth|mutter|whisper|chant)/;

/** Words in marks alone, or words in marks that a clause goes on from. */
function endOfMarked(t: readonly Token[], from: number, to: number): number {
  const end = from + 1;
  if (end >= to || (t[end] as Token).flags & is.PUNCTUATION) return end;
  const mark = (t[from] as Token).mark as Mark;
  const { word, flags } = t[end] as Token;
  const over =
    // Said “no” and left
    (word === 'and' && isVerbal(t, end + 1)) ||
    // “No” when he left
    (mark.capital && /^(?:as|when|while)$/.test(word)) ||
    // “yes” when asked
    (word === 'when' && wordAt(t, end + 1) === 'asked') ||
    // Called “absurd” on Monday
    flagsAt(t, word === 'on' ? end + 1 : end) & is.TIME ||
    // Wrote “no” in the margin, said “No” to the gallery
    (flags & is.PREPOSITION && (written.test(wordAt(t, from - 1)) || (mark.capital && !hasVerb(t, end, to)))) ||
    (mark.capital ? finished.test(mark.final) : mark.final === ',' && mark.end - mark.start > 25);
  return over ? end : contentEnd(t, from, to);
}

import * as is from '../../lexicon/wordClasses.js';
import type { Token } from '../../token.js';
import { flagsAt } from '../tokens/flagsAt.js';
import { tokenAt } from '../tokens/tokenAt.js';
import { wordAt } from '../tokens/wordAt.js';
import { isNominal, isPronoun, needsNoun } from './nominal.js';

const opening = is.DETERMINER | is.SUBORDINATOR | is.PREPOSITION | is.ADVERB | is.NUMBER | is.TIME | is.GERUND;

/** Verbs that help others, or stand alone. */
export const auxiliary = is.BE | is.HAVE | is.MODAL | is.DO;

/** Whether it is the month or the name: in May. */
export const isMonth = ({ word, flags }: Token): boolean => word === 'may' && (flags & is.CAPITAL) !== 0;

/** Whether the token at `i` can be a finite verb where it stands. */
export function isVerbal(t: readonly Token[], i: number): boolean {
  const token = t[i];
  if (!token) return false;
  const { word, flags: f } = token;
  if (f & auxiliary) return !isMonth(token);
  if (f & (is.CAPITAL | is.PUNCTUATION | is.MARKED | is.PREPOSITION)) return false;
  const left = tokenAt(t, i - 1);
  if (left && (left.flags & is.PREPOSITION || needsNoun(left))) return false;
  if (f & (is.VERB | is.PAST)) return true;
  if (f & is.PRESENT) return !(f & (is.SPEECH_NOUN | is.ROLE));
  return f === 0 && word.length > 3 && word.endsWith('ed');
}

/** Whether there is a finite verb between two tokens. */
export function hasVerb(t: readonly Token[], from: number, to: number): boolean {
  for (let i = from; i < to; i++) if (isVerbal(t, i)) return true;
  return false;
}

/** Index after a preposition or an infinitive and its words: talks [with the union] had failed, plans [to close it] had failed. */
function afterPhrase(t: readonly Token[], from: number): number {
  if (!(flagsAt(t, from) & is.PREPOSITION)) return from;
  let i = wordAt(t, from) === 'to' ? from + 2 : from + 1;
  while (i < from + 8 && t[i] && (isNominal(t[i] as Token) || flagsAt(t, i) & (is.PREPOSITION | is.OBJECT_PRONOUN)))
    i++;
  return i;
}

/** Whether a clause with a subject of its own starts at `from`. */
export function startsClause(t: readonly Token[], from: number, to: number): boolean {
  if (from >= to) return false;
  const first = t[from] as Token;
  const { word, flags } = first;
  if (isPronoun(first))
    return (
      from + 1 < to &&
      (word !== 'it' || !((t[from + 1] as Token).flags & (is.PREPOSITION | is.PUNCTUATION | is.DETERMINER)))
    );
  // Talks had failed, talks with the union had failed, pay was fair
  if (flags & (is.PRESENT | is.VERB)) {
    const end = afterPhrase(t, from + 1);
    if (flagsAt(t, end) & auxiliary || (end > from + 1 && isVerbal(t, end))) return true;
  }
  return (
    ((flags & opening) !== 0 || isNominal(first) || word.endsWith('ing')) &&
    hasVerb(t, from + 1, Math.min(to, from + 30))
  );
}

/** Whether there is a finite verb that goes on with no verb before: advised the board on trade and is thought. */
export function hasPredicate(t: readonly Token[], from: number, to: number): boolean {
  for (let i = from; i < to; i++)
    if (isVerbal(t, i) && !(flagsAt(t, i) && flagsAt(t, i - 1) & (is.CONJUNCTION | auxiliary))) return true;
  return false;
}

/** Whether the predicate follows a clause about its subject: The masts, which are old[, need paint], said. */
export function isPredicated(t: readonly Token[], from: number, to: number): boolean {
  for (let i = from; i < to; i++) if (wordAt(t, i) === ',' && isVerbal(t, i + 1)) return true;
  return false;
}

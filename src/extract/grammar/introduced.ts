import * as is from '../lexicon/wordClasses.js';
import type { Token } from '../token.js';
import { type Complement, type ContentAfter, contentOf } from './complement.js';
import { contentEnd, trimEnd } from './contentEnd.js';

/** How words in marks end that are complete. */
export const finished = /[.!?,]/;

/** Content that is announced: by a colon or comma before marks, by marks, or by "that". */
export function introduced(complement: Complement, at: number): ContentAfter | undefined {
  const { tokens: t, to } = complement;
  if (at >= to) return undefined;
  const { word } = t[at] as Token;
  const start = word === ':' || word === ',' ? at + 1 : at;
  if (start < to && t[start]?.mark) return contentOf(complement, start, endOfMarked(t, start, to));
  let end = 0;
  if (word === ':') end = trimEnd(t, start, to);
  // that night, that week: no clause follows
  else if (word === 'that' && ((t[at + 1]?.flags ?? 0) & (is.TIME | is.CAPITAL)) !== is.TIME)
    end = contentEnd(t, at, to);
  return end > at + 1 ? contentOf(complement, start, end) : undefined;
}

/** Words in marks alone, or words in marks that a clause goes on from. */
export function endOfMarked(t: readonly Token[], at: number, to: number): number {
  const end = at + 1;
  if (end >= to || (t[end] as Token).flags & is.PUNCTUATION) return end;
  const { mark } = t[at] as Token;
  if (mark && (mark.capital ? finished.test(mark.final) : mark.final === ',' && mark.end - mark.start > 25)) return end;
  return contentEnd(t, at, to);
}

import * as is from '../lexicon/wordClasses.js';
import type { Range, Token } from '../token.js';
import { contentEnd, phraseEnd, trimEnd } from './contentEnd.js';
import { isDash } from './dash.js';

/** A label in marks ends with them where a new clause follows: called it "a disgrace" and left. */
export function labelEnd(t: readonly Token[], from: number, to: number): number {
  const end = phraseEnd(t, from, to);
  for (let i = from; i + 1 < end; i++) {
    const next = t[i + 1] as Token;
    const { mark } = t[i] as Token;
    if (
      mark &&
      (mark.final === ',' ||
        next.word === ',' ||
        isDash(next) ||
        (next.flags & (is.CONJUNCTION | is.SUBORDINATOR) && next.word !== 'that' && next.word !== 'than')) &&
      !t[i + 2]?.mark
    )
      return i + 1;
    if (
      (t[i] as Token).word === ',' &&
      (next.flags & (is.RELATIVE | is.SUBORDINATOR | is.CONJUNCTION | is.GERUND) || t[i + 2]?.word === 'which')
    )
      return i;
  }
  return end;
}

export function hasMark(t: readonly Token[], from: number, to: number): boolean {
  for (let i = from; i < to; i++) if ((t[i] as Token).mark) return true;
  return false;
}

/** Whether marks follow that a way of speaking can take: she laughed, "No." but not: would continue "to break barriers". */
export function isSpoken(t: readonly Token[], k: number, to: number): boolean {
  for (let i = k; i < Math.min(to, k + 25); i++) {
    const { mark } = t[i] as Token;
    if (!mark) continue;
    const left = (t[i - 1] as Token).word;
    return left === ':' || mark.capital || '.!?,'.includes(mark.final || ' ');
  }
  return false;
}

/** Content that is announced: by a colon or comma before marks, by marks, or by "that". */
export function introduced(t: readonly Token[], k: number, to: number): readonly Range[] | undefined {
  const first = t[k];
  if (!first || k >= to) return undefined;
  if (first.word === 'that' && !isDay(t[k + 1])) {
    const end = contentEnd(t, k, to);
    return end > k + 1 ? [{ from: k, to: end }] : undefined;
  }
  if (first.mark) return [{ from: k, to: endOfMarked(t, k, to) }];
  if (first.word === ':' || first.word === ',') {
    const next = t[k + 1];
    if (!next || k + 1 >= to) return undefined;
    if (next.mark) return [{ from: k + 1, to: endOfMarked(t, k + 1, to) }];
    if (first.word === ':') {
      const end = trimEnd(t, k + 1, to);
      return end > k + 1 ? [{ from: k + 1, to: end }] : undefined;
    }
  }
  return undefined;
}

/** That night, that week: no clause follows. */
const isDay = (token: Token | undefined): boolean =>
  token !== undefined && (token.flags & (is.TIME | is.CAPITAL)) === is.TIME;

/** Words in marks alone, or words in marks that a clause goes on from. */
export function endOfMarked(t: readonly Token[], k: number, to: number): number {
  const next = t[k + 1];
  if (!next || k + 1 >= to || next.flags & is.PUNCTUATION) {
    let last = k + 1;
    while (last < to && (t[last] as Token).mark) last++;
    return last;
  }

  const { mark } = t[k] as Token;
  if (mark?.final && (mark.capital ? '.!?,'.includes(mark.final) : mark.final === ',' && mark.end - mark.start > 25))
    return k + 1;

  return contentEnd(t, k, to);
}

/** Index of marks that a comma or colon opens further on, with no other verb of speech before them; 0 where there are none. */
export function distantMark(t: readonly Token[], from: number, to: number): number {
  const limit = Math.min(to, from + 40);
  for (let i = from; i < limit; i++) {
    const token = t[i] as Token;
    if (token.mark) return ',:'.includes((t[i - 1] as Token).word) && (t[i - 1] as Token).word ? i : 0;
    if (token.entry.takes && token.flags & (is.PAST | is.PRESENT | is.GERUND)) return 0;
  }
  return 0;
}

/** Index of the "of" that opens what somebody is accused of: that before a participle, or else the first. */
export function chargeAfter(t: readonly Token[], from: number, to: number): number {
  let first = 0;
  const limit = Math.min(to - 1, from + 20);
  for (let i = from + 1; i < limit; i++) {
    if ((t[i] as Token).word !== 'of') continue;

    first ||= i;
  }
  return first;
}

/** Index after ", in a statement," or 0. */
export function afterParenthesis(t: readonly Token[], k: number, to: number): number {
  const { word } = t[k] as Token;
  if (word !== ',' && !isDash(t[k])) return 0;
  const limit = Math.min(to, k + 16);
  for (let i = k + 1; i < limit; i++) if ((t[i] as Token).word === word) return i + 1 < to ? i + 1 : 0;
  return 0;
}

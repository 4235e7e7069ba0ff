import * as is from '../lexicon/wordClasses.js';
import type { Mark } from '../mark.js';
import type { Range, Token } from '../token.js';

/** A quotation that goes on after its attribution in the same sentence. */
export function resumedMark(t: readonly Token[], from: number, to: number): Range | undefined {
  const limit = Math.min(to, from + 40);
  for (let i = from; i < limit; i++) {
    const token = t[i] as Token;
    if (token.mark) {
      const left = t[i - 1] as Token;
      return left.word === ',' || left.word === ':' || i === from ? { from: i, to: i + 1 } : undefined;
    }
    if (token.entry.takes && token.flags & (is.PAST | is.PRESENT | is.GERUND)) return undefined;
  }
  return undefined;
}

/** A short name in marks after a preposition: the author of "Home Waters," wrote her. */
export function isEmbedded(t: readonly Token[], at: number, start: number, mark: Mark): boolean {
  const left = t[at - 1];
  return (
    at > start &&
    left !== undefined &&
    mark.innerEnd - mark.innerStart < 40 &&
    (left.flags & (is.PREPOSITION | is.POSSESSIVE)) !== 0
  );
}

/** Words in marks that open with a capital after a comma or colon are a sentence of their own. */
export function markedStart(t: readonly Token[], text: string, from: number, close: number): number {
  const mark = (t[close] as Token).mark;
  if (!mark || close === from) return from;
  const left = t[close - 1] as Token;

  const { capital } = mark;
  if (left.flags & is.PUNCTUATION) return capital ? close : from;
  return capital &&
    mark.innerEnd - mark.innerStart > 25 &&
    !/\b(?:I|I'|US|EU)\b/.test(text.slice(mark.innerStart, mark.innerStart + 2))
    ? close
    : from;
}

export function hasMarkedClause(t: readonly Token[], from: number, to: number): boolean {
  for (let i = from; i < to; i++) {
    const mark = (t[i] as Token).mark;
    if (mark && mark.end - mark.start > 15) return true;
  }
  return false;
}

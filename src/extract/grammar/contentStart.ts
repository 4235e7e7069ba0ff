import type { Finding } from '../finding.js';
import * as is from '../lexicon/wordClasses.js';
import type { Place } from '../rule.js';
import type { Range, Token } from '../token.js';
import { hasVerb } from './clause.js';

/** Passes the conjunction before the content: But "no," she said. */
export function contentStart(t: readonly Token[], from: number, last: number): number {
  let i = afterBracket(t, from, last + 1);
  while (i < last && (t[i] as Token).flags & (is.CONJUNCTION | is.PUNCTUATION)) i++;
  return i;
}

/** Words in marks that open with a capital after a comma or colon are a sentence of their own. */
export function markedStart(t: readonly Token[], text: string, from: number, close: number): number {
  const mark = (t[close] as Token).mark;
  if (!mark || close === from) return from;
  const left = t[close - 1] as Token;
  if (left.mark) return markedStart(t, text, from, close - 1);
  const { capital } = mark;
  if (left.flags & is.PUNCTUATION && left.word !== ')')
    return capital || left.word === ':' || left.word === ';' ? close : from;
  return capital &&
    mark.innerEnd - mark.innerStart > 25 &&
    !/\b(?:I|I'|US|EU)\b/.test(text.slice(mark.innerStart, mark.innerStart + 2))
    ? close
    : from;
}

/** Index after the earlier attributions of the sentence. */
export function afterEarlier(place: Place, before: number): number {
  let start = place.from;
  for (const finding of place.found) {
    for (const part of [finding.source, finding.cue, ...finding.content]) {
      if (part && part.to <= before - 1 && part.to > start && finding.content.every((c) => c.from < part.to))
        start = Math.max(start, part.to);
    }
  }
  if (place.found.length && start > place.from) {
    const last = place.found[place.found.length - 1] as Finding;
    const end = Math.max(...last.content.map((c) => c.to));
    if (end >= before - 1 && last.cue && last.cue.from < (last.content[0] as Range).from) return place.from;
  }
  return start;
}

/** Whether the words before the speaker only tell where it was said: On the radio's "Morning Call," he said. */
export function isFrontedTitle(t: readonly Token[], from: number, close: number): boolean {
  const { mark } = t[close] as Token;
  if (!mark?.capital || close === from || close - from > 12 || mark.end - mark.start > 45) return false;
  const first = t[from] as Token;
  const place = first.flags & (is.PREPOSITION | is.TIME) && !(first.flags & is.SUBORDINATOR);
  return (
    Boolean(place) &&
    '”"\'’,'.includes(t[close + 1]?.word === ',' ? ',' : mark.final) &&
    mark.final !== '?' &&
    mark.final !== '!' &&
    !hasVerb(t, from, close)
  );
}

/** Index after a bracket that opens before the attribution and does not close: shut (the gate leaked, she said). */
export function afterBracket(t: readonly Token[], from: number, to: number): number {
  for (let i = to - 1; i >= from; i--) {
    const { word } = t[i] as Token;
    if (word === ')') return from;
    if (word === '(') return i + 1;
  }
  return from;
}

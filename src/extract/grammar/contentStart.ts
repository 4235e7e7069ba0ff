import type { Finding } from '../finding.js';
import * as is from '../lexicon/wordClasses.js';
import type { Place } from '../rule.js';
import type { Range, Token } from '../token.js';

/** Passes the conjunction before the content: But "no," she said. */
export function contentStart(t: readonly Token[], from: number, last: number): number {
  let i = afterBracket(t, from, last + 1);
  while (i < last && (t[i] as Token).flags & (is.CONJUNCTION | is.PUNCTUATION)) i++;
  return i;
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

/** Index after a bracket that opens before the attribution and does not close: shut (the gate leaked, she said). */
export function afterBracket(t: readonly Token[], from: number, to: number): number {
  for (let i = to - 1; i >= from; i--) {
    const { word } = t[i] as Token;
    if (word === ')') return from;
    if (word === '(') return i + 1;
  }
  return from;
}

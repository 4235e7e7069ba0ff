import type { Span } from '../model/span.js';
import type { Draft } from './draft.js';

/** Offset after all that a draft holds; of a long one, whose later parts came in text order, only the ends are looked at. */
export function draftEnd({ content, source, cue }: Draft): number {
  const last = content[content.length - 1] as Span;
  let end = Math.max(last.end, source?.end ?? 0, cue?.end ?? 0);
  for (const part of content.slice(0, 3)) end = Math.max(end, part.end);
  return end;
}

import type { Reference } from '../entities/reference.js';
import type { Line } from '../line.js';
import type { Range } from '../token.js';
import type { SpeakerContext } from './speakerContext.js';

/** The references that start inside a range of a line, in text order. */
export function referencesIn({ lines, byStart }: SpeakerContext, line: number, { from, to }: Range): Reference[] {
  return (lines[line] as Line).tokens.slice(from, to).flatMap(({ start }) => {
    const reference = byStart.get(start);
    return reference?.line === line ? [reference] : [];
  });
}

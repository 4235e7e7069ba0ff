import type { Reference } from '../entities/reference.js';
import type { Line } from '../line.js';
import type { Range, Token } from '../token.js';
import type { SpeakerContext } from './speakerContext.js';

/** The references that start inside a range of a line, in text order. */
export function referencesIn({ lines, byStart }: SpeakerContext, line: number, { from, to }: Range): Reference[] {
  const { tokens } = lines[line] as Line;
  const found: Reference[] = [];
  for (let i = from; i < to; i++) {
    const reference = byStart.get((tokens[i] as Token).start);
    if (reference?.line === line) found.push(reference);
  }
  return found;
}

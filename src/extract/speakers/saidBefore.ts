import type { Quote } from '../../model/quote.js';
import type { Span } from '../../model/span.js';

/** Where a source starts that stands behind words it reports without marks, and where they do. */
export function saidBefore({ kind, source, content }: Quote): [source: number, content: number][] {
  const { start } = content[0] as Span;
  return kind !== 'direct' && source && source.start > start ? [[source.start, start]] : [];
}

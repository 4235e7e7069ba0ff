import type { Quote } from '../../model/quote.js';
import type { Span } from '../../model/span.js';

/** Where the words begin that sources stand behind and that they report without marks or in several parts, by where the sources start. */
export function saidBefore(quotes: readonly Quote[]): Map<number, number> {
  const behind = new Map<number, number>();
  for (const { kind, source, content } of quotes) {
    const { start } = content[0] as Span;
    if ((kind !== 'direct' || content[1]) && source && source.start > start) behind.set(source.start, start);
  }
  return behind;
}

import type { Span } from '../model/span.js';
import { splitsPair } from '../text/splitsPair.js';
import type { TextQuoteSelector } from './webAnnotation.js';

/**
 * The wording of a span, with as much of the text around it as makes it unique: 32 code units on either side, the usual
 * length, and twice as much until no other place has the same.
 */
export function quoteSelector(body: string, { start, end }: Span): TextQuoteSelector {
  const exact = body.slice(start, end);
  for (let reach = 32; ; reach *= 2) {
    const from = outsidePair(body, Math.max(0, start - reach));
    const to = outsidePair(body, Math.min(body.length, end + reach));
    const whole = body.slice(from, to);
    if (body.indexOf(whole) === from && body.indexOf(whole, from + 1) === -1)
      return { type: 'TextQuoteSelector', exact, prefix: body.slice(from, start), suffix: body.slice(end, to) };
  }
}

/** The offset, or the one before it where it would halve a character. */
function outsidePair(body: string, offset: number): number {
  return splitsPair(body, offset) ? offset - 1 : offset;
}

import type { Span } from '../model/span.js';
import { escapeHtml } from './escapeHtml.js';

/** A stretch of text to be marked, with the tags that do it. */
export interface MarkedSpan extends Span {
  /** Gives the opening tag; asked again for each fragment. */
  readonly open: () => string;
  /** Gives the closing tag of a fragment that ends at the offset. */
  readonly close: (offset: number) => string;
}

/**
 * Writes a range of text with its marks as HTML. Where marks overlap, the inner one is closed and opened again, so that
 * elements nest however the spans lie.
 *
 * @param marks - Those that overlap the range, by start, then longest first.
 */
export function markRange(body: string, range: Span, marks: readonly MarkedSpan[]): string {
  const isInside = (offset: number) => range.start < offset && offset < range.end;
  const offsets = new Set([
    range.start,
    range.end,
    ...marks.flatMap(({ start, end }) => [start, end]).filter(isInside),
  ]);
  const bounds = [...offsets].sort((a, b) => a - b);
  let html = '';
  let stack: readonly MarkedSpan[] = [];
  for (const [index, bound] of bounds.entries()) {
    const next = bounds[index + 1] ?? bound;
    const within = marks.filter(({ start, end }) => start < next && bound < Math.min(end, next));
    const kept = stack.findIndex((mark, depth) => mark !== within[depth]);
    const depth = kept === -1 ? stack.length : kept;
    for (const mark of stack.slice(depth).reverse()) html += mark.close(bound);
    for (const mark of within.slice(depth)) html += mark.open();
    stack = within;
    html += escapeHtml(body.slice(bound, next));
  }
  return html;
}

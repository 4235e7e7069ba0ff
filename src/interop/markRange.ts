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
  const clip = (offset: number) => Math.min(Math.max(offset, range.start), range.end);
  const offsets = new Set([range.start, range.end, ...marks.flatMap(({ start, end }) => [clip(start), clip(end)])]);
  const bounds = [...offsets].sort((a, b) => a - b);
  let html = '';
  let stack: readonly MarkedSpan[] = [];
  for (const [index, bound] of bounds.entries()) {
    const deepest = stack.findIndex(({ end }) => clip(end) <= bound);
    const reopened = deepest === -1 ? [] : stack.slice(deepest).filter(({ end }) => clip(end) > bound);
    const opened = marks.filter(({ start, end }) => clip(start) === bound && clip(end) > bound);
    if (deepest !== -1) {
      for (const mark of stack.slice(deepest).reverse()) html += mark.close(bound);
      stack = stack.slice(0, deepest);
    }
    for (const mark of [...reopened, ...opened]) html += mark.open();
    stack = [...stack, ...reopened, ...opened];
    html += escapeHtml(body.slice(bound, bounds[index + 1] ?? bound));
  }
  return html;
}

import type { AttachedArticle } from '../model/article.js';
import type { PassageKind } from '../model/passage.js';
import type { Span } from '../model/span.js';
import { trimSpan } from '../text/trimSpan.js';

/** A block of the article, to be one HTML element. */
export interface HtmlBlock extends Span {
  /** What it is; text that no passage of the record covers is a paragraph. */
  readonly kind: PassageKind;
}

/** The passages of a record in text order and what stands between them, so that no word of the text is left out. */
export function htmlBlocks({ body, passages }: AttachedArticle): HtmlBlock[] {
  const blocks: HtmlBlock[] = [];
  let at = 0;
  const add = (kind: PassageKind, span: Span) => {
    if (body.slice(span.start, span.end).trim() !== '') blocks.push({ kind, ...trimSpan(body, span) });
    at = Math.max(at, span.end);
  };
  for (const { kind, span } of [...passages].sort((a, b) => a.span.start - b.span.start)) {
    for (const gap of paragraphs(body, at, span.start)) add('paragraph', gap);
    add(kind, { start: Math.max(at, span.start), end: span.end });
  }
  for (const gap of paragraphs(body, at, body.length)) add('paragraph', gap);
  return blocks;
}

/** Text without passages is cut at empty lines. */
function paragraphs(body: string, start: number, end: number): Span[] {
  const found: Span[] = [];
  let from = start;
  for (const { 0: empty, index } of body.slice(start, Math.max(start, end)).matchAll(/(?:\r\n?|\n)\s*(?:\r\n?|\n)/gu)) {
    found.push({ start: from, end: start + index });
    from = start + index + empty.length;
  }
  return from < end ? [...found, { start: from, end }] : found;
}

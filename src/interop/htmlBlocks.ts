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
  const add = (kind: PassageKind, start: number, end: number) => {
    if (body.slice(start, end).trim() !== '') blocks.push({ kind, ...trimSpan(body, { start, end }) });
  };
  const inOrder = [...passages].sort((a, b) => a.span.start - b.span.start);
  const afterAll = { kind: undefined, span: { start: body.length, end: body.length } };
  for (const {
    kind,
    span: { start, end },
  } of [...inOrder, afterAll]) {
    // Text without passages is cut at empty lines.
    for (const { 0: lines, index } of body.slice(at, Math.max(at, start)).matchAll(paragraphs))
      add('paragraph', at + index, at + index + lines.length);
    if (kind) add(kind, Math.max(at, start), end);
    at = Math.max(at, end);
  }
  return blocks;
}

const paragraphs = /\S[^\r\n]*(?:(?:\r\n?|\n)[^\S\r\n]*\S[^\r\n]*)*/gu;

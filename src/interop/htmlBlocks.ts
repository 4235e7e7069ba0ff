import type { AttachedArticle } from '../model/article.js';
import type { PassageKind } from '../model/passage.js';
import type { Span } from '../model/span.js';
import { trimSpan } from '../text/trimSpan.js';

/** A block of the article, to be one HTML element. */
export interface HtmlBlock extends Span {
  /** What it is; text that no passage of the record covers is a paragraph. */
  readonly kind: PassageKind;
}

/** The passages of a record and what stands between them, so that no word of the text is left out. */
export function htmlBlocks({ body, passages }: AttachedArticle): HtmlBlock[] {
  const blocks: HtmlBlock[] = [];
  let at = 0;
  const afterAll = { kind: undefined, span: { start: body.length, end: body.length } };
  for (const { kind, span } of [...passages, afterAll]) {
    const last = blocks.at(-1);
    let { start } = span;
    // Text without passages is cut at empty lines.
    for (const { 0: lines, index } of body.slice(at, span.start).matchAll(paragraphs)) {
      const block = trimSpan(body, { start: at + index, end: at + index + lines.length });
      const alone = !signs.test(lines);
      if (!alone && kind && at + index + lines.length === span.start) start = block.start;
      else if (!alone && last && index === 0) blocks.splice(-1, 1, { ...last, end: block.end });
      else blocks.push({ kind: 'paragraph', ...block });
    }
    if (kind) blocks.push({ kind, ...trimSpan(body, { start, end: span.end }) });
    at = span.end;
  }
  return blocks.filter(({ start, end }) => body.slice(start, end).trim());
}

/** Signs of Markdown, which stand beside a passage in its line: **By Ana Ruiz** */
const signs = /^[#>*_ ]+$/;

const paragraphs = /\S[^\r\n]*(?:(?:\r\n?|\n)[^\S\r\n]*\S[^\r\n]*)*/gu;

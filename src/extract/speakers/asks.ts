import type { Quote } from '../../model/quote.js';

/** Whether a quotation is asked: asked whether, a reporter asked. */
export const asks = (text: string, { cue }: Quote): boolean =>
  cue !== undefined && /^ask/i.test(text.slice(cue.start, cue.end));

/** Whether it is told whom somebody else asked: asked him whether; asked by Ruiz whether. */
export function asksSomebody(text: string, quote: Quote): boolean {
  const { cue, source, content } = quote;
  const [first] = content;
  if (!cue || !source || !first || !/^ask(?:s|ed)$/i.test(text.slice(cue.start, cue.end))) return false;
  return source.start > cue.end || /^\s+(?:him|her)\s/.test(text.slice(cue.end, first.start));
}

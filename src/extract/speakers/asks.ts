import type { Quote } from '../../model/quote.js';

/** Whether a quotation is asked: asked whether, a reporter asked, put it to her that. */
export const asks = (text: string, { cue }: Quote): boolean =>
  cue !== undefined && /^(?:ask|puts? it to)/i.test(text.slice(cue.start, cue.end));

/** Whether it is told whom somebody else asked: asked him whether; began by asking Lund whether; asked by Ruiz whether; when Ruiz asked whether, he; a reporter asked whether. */
export function asksSomebody(text: string, quote: Quote): boolean {
  const { cue, source, content } = quote;
  const [first] = content;
  if (!cue || !source || !first) return false;
  const put = /^puts? it to/i.test(text.slice(cue.start, cue.end));
  const asked =
    put || /^ask(?:s|ed)$/i.test(text.slice(cue.start, cue.end)) || text.startsWith('by asking', cue.end - 9);
  // “Was it late?” Ruiz asked Lund
  const end = first.start < cue.start ? cue.end + 9 : first.start;
  const inverted = source.start > cue.end;
  const reporter = /^\w+ (?:journalist|reporter)$/.test(text.slice(source.start, source.end));
  const told = put || reporter || (!inverted && /^\s+(?:him[\s.]|her[\s.]|\p{Lu})/u.test(text.slice(cue.end, end)));
  const opens = /(?:When|As|After|Once) $/.test(text.slice(Math.max(0, source.start - 6), source.start));
  // “Why stop there?” asked Ruiz, who teaches law, of nobody
  const introduced = text.startsWith(', who', source.end);
  return opens ? asked || told : asked && (told || (inverted && !introduced));
}

import type { Quote } from '../../model/quote.js';

/** Whether a quotation is asked: asked whether, a reporter asked. */
export const asks = (text: string, { cue }: Quote): boolean =>
  cue !== undefined && /^ask/i.test(text.slice(cue.start, cue.end));

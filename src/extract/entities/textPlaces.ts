import type { Line } from '../line.js';
import type { Token } from '../token.js';
import { lastBy, startOf } from './lastBy.js';

/** Number of the sentence and the paragraph of an offset. */
export interface TextPlaces {
  readonly at: (offset: number) => { readonly sentence: number; readonly paragraph: number };
  readonly inHeadline: (offset: number) => boolean;
}

/** Numbers the sentences and paragraphs of a text. */
export function makeTextPlaces(lines: readonly Line[]): TextPlaces {
  let sentences = 0;
  const paragraphs = lines
    .filter(({ around }) => !around)
    .map((line) => {
      const before = sentences;
      sentences += Math.max(1, line.sentences.length);
      return { line, before, start: Math.min(line.start, line.turn?.source.start ?? line.start) };
    });
  const paragraphAt = (offset: number): number => lastBy(paragraphs, startOf, offset);
  return {
    at: (offset) => {
      const paragraph = paragraphAt(offset);
      const { line, before } = paragraphs[paragraph] as Paragraph;
      const inside = lastBy(line.sentences, ({ from }) => (line.tokens[from] as Token).start, offset);
      return { sentence: before + Math.max(0, inside), paragraph };
    },
    inHeadline: (offset) => (paragraphs[paragraphAt(offset)] as Paragraph).line.headline,
  };
}

interface Paragraph {
  readonly line: Line;
  /** Sentences before it. */
  readonly before: number;
  readonly start: number;
}

import type { Line } from '../../line.js';
import type { Token } from '../../token.js';
import { lastBy, startOf } from './lastBy.js';

/** Numbers of a sentence and of its paragraph; what stands beside the story has halves, so that it is near nothing but itself. */
export interface TextPlace {
  readonly sentence: number;
  readonly paragraph: number;
}

/** Whether a place is in a caption, a notice and the like, which part no paragraphs. */
export const isBeside = ({ paragraph }: Pick<TextPlace, 'paragraph'>): boolean => paragraph % 1 !== 0;

/** Number of the sentence and the paragraph of an offset. */
export interface TextPlaces {
  /** With the offset that the paragraph starts at. */
  readonly at: (offset: number) => TextPlace & { readonly start: number };
  readonly inHeadline: (offset: number) => boolean;
}

/** Numbers the sentences and paragraphs of a text. */
export function makeTextPlaces(lines: readonly Line[]): TextPlaces {
  let sentences = 0;
  let count = 0;
  const paragraphs = lines
    .filter(({ around }) => !around)
    .map((line): Paragraph => {
      const start = Math.min(line.start, line.turn?.source.start ?? line.start);
      if (line.aside) return { line, start, sentence: sentences - 0.5, paragraph: count - 0.5 };
      const sentence = sentences;
      sentences += Math.max(1, line.sentences.length);
      return { line, start, sentence, paragraph: count++ };
    });
  const paragraphAt = (offset: number): Paragraph => paragraphs[lastBy(paragraphs, startOf, offset)] as Paragraph;
  return {
    at: (offset) => {
      const { line, start, sentence, paragraph } = paragraphAt(offset);
      const inside = lastBy(line.sentences, ({ from }) => (line.tokens[from] as Token).start, offset);
      return { start, sentence: sentence + Math.max(0, inside), paragraph };
    },
    inHeadline: (offset) => paragraphAt(offset).line.headline,
  };
}

/** A paragraph with the number of its first sentence. */
interface Paragraph extends TextPlace {
  readonly line: Line;
  readonly start: number;
}

import { countBelow } from '../../text/countBelow.js';
import type { Line } from '../line.js';
import type { Range, Token } from '../token.js';

/** Number of the sentence and the paragraph of an offset. */
export interface TextPlaces {
  readonly at: (offset: number) => { readonly sentence: number; readonly paragraph: number };
  readonly inHeadline: (offset: number) => boolean;
}

/** Numbers the sentences and paragraphs of a text. */
export function makeTextPlaces(lines: readonly Line[]): TextPlaces {
  const outer = lines.filter(({ around }) => !around);
  const starts = outer.map(({ start, turn }) => turn?.source.start ?? start);
  const firstSentence: number[] = [];
  let sentences = 0;
  for (const line of outer) {
    firstSentence.push(sentences);
    sentences += Math.max(1, line.sentences.length);
  }
  const paragraphAt = (offset: number): number =>
    Math.max(0, countBelow(starts.length, (i) => (starts[i] as number) <= offset) - 1);
  return {
    at: (offset) => {
      const paragraph = paragraphAt(offset);
      const line = outer[paragraph];
      if (!line) return { sentence: 0, paragraph: 0 };
      const begun = countBelow(line.sentences.length, (i) => {
        const { from } = line.sentences[i] as Range;
        return (line.tokens[from] as Token).start <= offset;
      });
      return { sentence: (firstSentence[paragraph] as number) + Math.max(0, begun - 1), paragraph };
    },
    inHeadline: (offset) => outer[paragraphAt(offset)]?.headline === true,
  };
}

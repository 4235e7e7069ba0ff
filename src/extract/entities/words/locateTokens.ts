import type { Span } from '../../../model/span.js';
import type { Line } from '../../line.js';
import type { Range, Token } from '../../token.js';
import { lastBy, startOf } from './lastBy.js';
import { sentenceAt } from './sentenceAt.js';

/** Tokens of a line, and the sentence they stand in. */
export interface TokenPlace {
  readonly line: number;
  readonly tokens: Range;
  readonly sentence: Range;
}

/** Finds the tokens of a span that starts and ends with one; `undefined` where no line has them. */
export type LocateTokens = (span: Span) => TokenPlace | undefined;

/** Makes a search for tokens, in the line of a paragraph or of a pair of marks. */
export function makeLocateTokens(lines: readonly Line[]): LocateTokens {
  const parents = parentsOf(lines);
  return ({ start, end }) => {
    for (let index = lastBy(lines, startOf, start); index >= 0; index = parents[index] as number) {
      const line = lines[index] as Line;
      const { tokens } = line;
      const from = lastBy(tokens, startOf, start);
      if (line.end < end || tokens[from]?.start !== start) continue;
      let to = from + 1;
      while (to < tokens.length && (tokens[to] as Token).end <= end) to++;
      const sentence = line.sentences[sentenceAt(line.sentences, from)] as Range;
      return { line: index, tokens: { from, to }, sentence };
    }
    return undefined;
  };
}

/** Index of the line around each, -1 for paragraphs; a line comes before those inside it. */
function parentsOf(lines: readonly Line[]): number[] {
  const around: number[] = [];
  return lines.map((line, index) => {
    if (!line.around) around.length = 0;
    while (around.length > 0 && (lines[around.at(-1) as number] as Line).end < line.end) around.pop();
    const parent = around.at(-1) ?? -1;
    around.push(index);
    return parent;
  });
}

import type { Span } from '../../model/span.js';
import { countBelow } from '../../text/countBelow.js';
import type { Line } from '../line.js';
import type { Range, Token } from '../token.js';

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
    let index = countBelow(lines.length, (i) => (lines[i] as Line).start <= start) - 1;
    for (; index >= 0; index = parents[index] as number) {
      const line = lines[index] as Line;
      if (line.end < end) continue;
      const from = countBelow(line.tokens.length, (i) => (line.tokens[i] as Token).start <= start) - 1;
      if (from < 0 || (line.tokens[from] as Token).start !== start) continue;
      let to = from + 1;
      while (to < line.tokens.length && (line.tokens[to] as Token).end <= end) to++;
      const nth = countBelow(line.sentences.length, (i) => (line.sentences[i] as Range).from <= from) - 1;
      return { line: index, tokens: { from, to }, sentence: line.sentences[nth] as Range };
    }
    return undefined;
  };
}

/** Index of the line around each, -1 for paragraphs; a line comes before those inside it. */
function parentsOf(lines: readonly Line[]): number[] {
  const around: number[] = [];
  return lines.map((line, index) => {
    if (!line.around) around.length = 0;
    while (around.length > 0 && (lines[around[around.length - 1] as number] as Line).end < line.end) around.pop();
    const parent = around[around.length - 1] ?? -1;
    around.push(index);
    return parent;
  });
}

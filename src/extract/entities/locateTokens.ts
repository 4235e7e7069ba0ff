import type { Span } from '../../model/span.js';
import type { Line } from '../line.js';
import type { Range, Token } from '../token.js';
import { lastFrom } from './lastFrom.js';

/** Tokens of a line, and the sentence they stand in. */
export interface TokenPlace {
  readonly line: number;
  readonly tokens: Range;
  readonly sentence: Range;
}

/** Finds the tokens of a span that starts and ends with one; `undefined` where no line has them. */
export function locateTokens(lines: readonly Line[], { start, end }: Span): TokenPlace | undefined {
  let index = lastFrom(lines.length, (i) => (lines[i] as Line).start <= start);
  for (; index >= 0; index--) {
    const line = lines[index] as Line;
    if (line.end < end) {
      if (line.depth === 0 && !line.around) return undefined;
      continue;
    }
    const from = lastFrom(line.tokens.length, (i) => (line.tokens[i] as Token).start <= start);
    if (from < 0 || (line.tokens[from] as Token).start !== start) continue;
    let to = from + 1;
    while (to < line.tokens.length && (line.tokens[to] as Token).end <= end) to++;
    const sentence = line.sentences[
      lastFrom(line.sentences.length, (i) => (line.sentences[i] as Range).from <= from)
    ] as Range;
    return { line: index, tokens: { from, to }, sentence };
  }
  return undefined;
}

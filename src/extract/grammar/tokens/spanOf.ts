import type { Span } from '../../../model/span.js';
import type { Range, Token } from '../../token.js';

/** The stretch of text that a range of tokens covers. */
export function spanOf(tokens: readonly Token[], range: Range): Span {
  return { start: (tokens[range.from] as Token).start, end: (tokens[range.to - 1] as Token).end };
}

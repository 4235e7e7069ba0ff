import type { Span } from '../../model/span.js';
import * as is from '../lexicon/wordClasses.js';
import type { Range, Token } from '../token.js';

/** A token's word without a possessive ending. */
export const wordOf = ({ word, flags }: Token): string =>
  flags & is.POSSESSIVE ? word.slice(0, word.lastIndexOf("'")) : word;

/** Offset after a token, without its possessive ending. */
export const wordEnd = (token: Token): number => token.end - token.word.length + wordOf(token).length;

/** The words of some tokens, without possessive endings. */
export const wordsIn = (t: readonly Token[], { from, to }: Range): string[] => t.slice(from, to).map(wordOf);

/** Where some tokens stand, without a possessive ending. */
export const wordSpan = (t: readonly Token[], { from, to }: Range): Span => ({
  start: (t[from] as Token).start,
  end: wordEnd(t[to - 1] as Token),
});

/** What the text writes for some tokens, without a possessive ending. */
export function wordText(text: string, t: readonly Token[], range: Range): string {
  const { start, end } = wordSpan(t, range);
  return text.slice(start, end);
}

import * as is from '../../lexicon/wordClasses.js';
import type { Range, Token } from '../../token.js';

/** A token's word without a possessive ending. */
export const wordOf = ({ word, flags }: Pick<Token, 'flags' | 'word'>): string => {
  const base = flags & is.POSSESSIVE ? word.slice(0, word.lastIndexOf("'")) : word;
  return base === 'WHO' || base === 'IT' ? base.toLowerCase() : base;
};

/** Offset after a token, without its possessive ending, or the verb that a pronoun has taken up: [he]'ll. */
export const wordEnd = (token: Token): number => {
  const { word, end } = token;
  const apostrophe = word.lastIndexOf("'");
  const contracted = apostrophe > 0 && /^(?:s?he|it|they|who)$/.test(word.slice(0, apostrophe));
  return end - word.length + (contracted ? apostrophe : wordOf(token).length);
};

/** The words of some tokens, without possessive endings. */
export function wordsIn(t: readonly Token[], { from, to }: Range): string[] {
  const words: string[] = [];
  for (let i = from; i < to; i++) words.push(wordOf(t[i] as Token));
  return words;
}

/** What the text writes for some tokens, without a possessive ending. */
export const wordText = (text: string, t: readonly Token[], { from, to }: Range): string =>
  text.slice((t[from] as Token).start, wordEnd(t[to - 1] as Token)).replace(/\s+/g, ' ');

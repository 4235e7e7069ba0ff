import type { Span } from '../../model/span.js';

const line = /[^\s\u200b](?:.*[^\s\u200b])?/g;

/** The lines of a text that are not blank, without the white space around them. */
export const splitLines = (text: string): Span[] =>
  Array.from(text.matchAll(line), ({ 0: words, index }) => ({ start: index, end: index + words.length }));

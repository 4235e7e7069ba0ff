import type { Span } from '../../model/span.js';
import { postSignature } from './postSignature.js';

const line = /[^\s\u200b](?:.*[^\s\u200b])?/g;

/** The lines of a text that are not blank, without the white space around them; who signs a post in its last line is one more. */
export const splitLines = (text: string): Span[] =>
  Array.from(text.matchAll(line), ({ 0: words, index }) => {
    const whole = { start: index, end: index + words.length };
    const { at = 0 } = postSignature(words) ?? {};
    const start = index + at;
    return at
      ? [
          { start: index, end: index + words.slice(0, at).trimEnd().length },
          { start, end: whole.end },
        ]
      : [whole];
  }).flat();

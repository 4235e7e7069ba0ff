import * as is from '../lexicon/wordClasses.js';
import { wordSet } from '../lexicon/wordSet.js';
import type { Token } from '../token.js';

const dashes = /* @__PURE__ */ wordSet('— – ― -- -');

/** Whether a token is a dash of any length, or two hyphens. */
export const isDash = (token: Token | undefined): boolean =>
  token !== undefined && (token.flags & is.PUNCTUATION) !== 0 && dashes.has(token.word);

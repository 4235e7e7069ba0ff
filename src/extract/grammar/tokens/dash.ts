import { wordSet } from '../../lexicon/wordSet.js';
import type { Token } from '../../token.js';

const dashes = /* @__PURE__ */ wordSet('— – ― -- -');

/** Whether a token is a dash of any length, or two hyphens. */
export const isDash = (token: Token | undefined): boolean => token !== undefined && dashes.has(token.word);

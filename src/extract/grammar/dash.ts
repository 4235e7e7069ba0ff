import type { Token } from '../token.js';

const dashes: ReadonlySet<string> = /* @__PURE__ */ new Set(['—', '–', '―', '--', '-']);

/** Whether a token is a dash of any length, or two hyphens. */
export const isDash = (token: Token | undefined): boolean => token !== undefined && dashes.has(token.word);

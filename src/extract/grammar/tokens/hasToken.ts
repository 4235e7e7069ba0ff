import type { Token } from '../../token.js';

/** Whether a token between two passes a test. */
export function hasToken(t: readonly Token[], from: number, to: number, test: (token: Token) => boolean): boolean {
  for (let i = from; i < to; i++) if (test(t[i] as Token)) return true;
  return false;
}

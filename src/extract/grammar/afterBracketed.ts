import type { Token } from '../token.js';

const farthest = 8;

/** Index after a short bracket that starts there: Ruiz [(Greens, Danish)] took the floor. */
export function afterBracketed(t: readonly Token[], from: number): number {
  if (t[from]?.word === '(') for (let i = from + 1; i < from + farthest; i++) if (t[i]?.word === ')') return i + 1;
  return from;
}

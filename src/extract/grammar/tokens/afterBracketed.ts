import type { Token } from '../../token.js';
import { wordAt } from './wordAt.js';

const farthest = 8;

/** Index after a short bracket that starts there: Ruiz [(Greens, Danish)] took the floor. */
export function afterBracketed(t: readonly Token[], from: number): number {
  if (wordAt(t, from) === '(') for (let i = from + 1; i < from + farthest; i++) if (wordAt(t, i) === ')') return i + 1;
  return from;
}

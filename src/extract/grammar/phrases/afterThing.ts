import type { Token } from '../../token.js';
import { wordAt } from '../tokens/wordAt.js';

/** Where a subject starts right behind "thing", which its clause is about: the first thing [Ruiz] said. */
export function afterThing(t: readonly Token[], from: number, end: number): number {
  for (let i = from; from >= 0 && i + 1 < end; i++) if (wordAt(t, i) === 'thing') return i + 1;
  return from;
}

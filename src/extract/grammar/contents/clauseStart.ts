import type { Token } from '../../token.js';
import { hasVerb } from '../phrases/clause.js';
import { wordAt } from '../tokens/wordAt.js';
import { afterBracket } from './contentStart.js';

/** Index where the clause starts that is reported: after a colon or bracket, at the relative clause that comes last. */
export function clauseStart(t: readonly Token[], from: number, at: number): number {
  const start = afterBracket(t, from, at);
  const last = wordAt(t, at - 1) === ',' ? at - 2 : at - 1;
  for (let i = last; i > start; i--) {
    const { word } = t[i] as Token;
    const next = wordAt(t, i + 1);
    if ((word === ':' || (word === ';' && next !== 'and')) && hasVerb(t, i + 1, last)) return i + 1;
    if (word !== ',') continue;
    return (next === 'who' || next === 'which') && hasVerb(t, start, i) ? i + 1 : start;
  }
  return start;
}

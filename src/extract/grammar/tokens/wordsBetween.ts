import type { Token } from '../../token.js';

/** The words of some tokens, a space between two; of places before the first or behind the last, none. */
export function wordsBetween(t: readonly Token[], from: number, to: number): string {
  const start = Math.max(0, from);
  const end = Math.min(to, t.length);
  let words = '';
  for (let i = start; i < end; i++) words += i > start ? ` ${(t[i] as Token).word}` : (t[i] as Token).word;
  return words;
}

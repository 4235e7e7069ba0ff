import { wordAt } from '../../grammar/tokens/wordAt.js';
import type { NameWords } from '../../lexicon/nameWords.js';
import type { Token } from '../../token.js';
import { wordOf } from '../words/wordOf.js';

/** Whether two words are for a people: New Yorkers, New Zealanders, a South Korean, North Americans; but not: The New Yorker. */
export function isPeople(t: readonly Token[], from: number, to: number, { peoples, adjectives }: NameWords): boolean {
  const first = wordAt(t, from);
  const second = wordOf(t[to - 1] as Token).replace(/s$/, '');
  if (to - from !== 2) return false;
  if (/^(?:central|north|south|east|west)$/.test(first))
    return peoples.has(`${first}-${second}`) || peoples.has(second) || adjectives.has(second);
  return first === 'new' && /^(?:york|zealand)er$/.test(second) && wordAt(t, from - 1) !== 'the';
}

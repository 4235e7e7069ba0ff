import type { Range, Token } from '../../token.js';
import { skipAdverbs, skipTimes } from '../phrases/adverbials.js';
import { isSomebody } from '../phrases/isSomebody.js';
import { agentAfter } from '../subjects/agentAfter.js';
import { wordAt } from '../tokens/wordAt.js';

const farthest = 12;

/**
 * Index of a word that opens what a verb is about, behind where and when: accused on Monday [of] lying, urged in court
 * [to] stay; `from` where none is.
 *
 * @param opens - Whether it does, by what follows at an index.
 */
export function openerAfter(
  t: readonly Token[],
  from: number,
  to: number,
  word: string,
  opens: (at: number) => unknown,
): number {
  // Told to wait by police
  const last = /^(?:to|of)$/.test(wordAt(t, from)) ? from : Math.min(to, from + farthest);
  for (let i = from; i < last && wordAt(t, i) !== ','; i++)
    if (wordAt(t, i) === word && opens(i + 1) && skipTimes(t, from, i) >= i) return i;
  return from;
}

/** Who is named after "by", behind where and when or not: urged [by doctors] to stay, urged on Monday [by doctors] to stay; but not: told in a hall by the river. */
export const agentBehind = (t: readonly Token[], at: number, to: number): Range | undefined =>
  agentAfter(t, skipAdverbs(t, at, to), to) ??
  agentAfter(
    t,
    openerAfter(t, at, to, 'by', (i) => isSomebody(t, { from: i, to })),
    to,
  );

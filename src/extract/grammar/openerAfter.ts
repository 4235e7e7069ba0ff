import type { Range, Token } from '../token.js';
import { skipAdverbs, skipTimes } from './adverbials.js';
import { agentAfter } from './agentAfter.js';
import { isSomebody } from './isSomebody.js';
import { wordAt } from './wordAt.js';

const farthest = 12;

/** Index of the word that opens what a verb is about, behind where and when: accused on Monday [of] lying, urged in court [to] stay; `from` where none is. */
export function openerAfter(
  t: readonly Token[],
  from: number,
  to: number,
  opens: (t: readonly Token[], at: number) => boolean,
): number {
  for (let i = from; i < Math.min(to, from + farthest) && wordAt(t, i) !== ','; i++)
    if (opens(t, i) && skipTimes(t, from, i) >= i) return i;
  return from;
}

/** Who is named after "by", behind where and when or not: urged [by doctors] to stay, urged on Monday [by doctors] to stay; but not: told in a hall by the river. */
export const agentBehind = (t: readonly Token[], at: number, to: number): Range | undefined => {
  const behind = openerAfter(t, at, to, (t, i) => {
    const agent = agentAfter(t, i, to);
    return agent !== undefined && isSomebody(t, agent);
  });
  return agentAfter(t, skipAdverbs(t, at, to), to) ?? agentAfter(t, behind, to);
};

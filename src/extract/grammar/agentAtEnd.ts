import type { Range, Token } from '../token.js';
import { agentAfter } from './agentAfter.js';
import { participles } from './beyondParticiple.js';
import { isSomebody } from './isSomebody.js';
import { wordAt } from './wordAt.js';

/** Who is named at the very end: accused of lying [by inspectors], but not: of saving money by shutting it, to be led by Ruiz. */
export function agentAtEnd(t: readonly Token[], from: number, end: number): Range | undefined {
  for (let i = end - 2; i > from; i--) {
    const agent = agentAfter(t, i, end);
    if (agent)
      return agent.to === end && isSomebody(t, agent) && !participles.test(wordAt(t, i - 1)) ? agent : undefined;
  }
  return undefined;
}

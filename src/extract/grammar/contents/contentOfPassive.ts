import type { Finding } from '../../finding.js';
import type { Range, Token } from '../../token.js';
import { participles } from '../phrases/beyondParticiple.js';
import { isSomebody } from '../phrases/isSomebody.js';
import { agentAfter } from '../subjects/agentAfter.js';
import { wordAt } from '../tokens/wordAt.js';
import { phraseEnd } from './phraseEnd.js';

/** What a passive verb is about, up to who is named at its end where nobody is named before: told [to leave], asked [to leave] by Ruiz. */
export function contentOfPassive(
  t: readonly Token[],
  from: number,
  to: number,
  agent: Range | undefined,
): Pick<Finding, 'content' | 'source'> | undefined {
  const end = phraseEnd(t, from, to);
  if (end <= from + 1) return undefined;
  const last = agent ? undefined : agentAtEnd(t, from + 1, end);
  return { content: [{ from, to: last ? last.from - 1 : end }], source: agent ?? last };
}

/** Who is named at the very end: accused of lying [by inspectors], but not: of saving money by shutting it, to be led by Ruiz. */
function agentAtEnd(t: readonly Token[], from: number, end: number): Range | undefined {
  for (let i = end - 2; i > from; i--) {
    const agent = agentAfter(t, i, end);
    if (agent)
      return agent.to === end && isSomebody(t, agent) && !participles.test(wordAt(t, i - 1)) ? agent : undefined;
  }
  return undefined;
}

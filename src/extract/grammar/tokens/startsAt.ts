import type { RuledFinding } from '../../rule.js';

/** Whether something that somebody says starts at a token. */
export const startsAt = (found: readonly RuledFinding[], at: number): boolean =>
  found.some(({ content }) => content.some(({ from }) => from === at));

import type { RuledFinding } from '../../rule.js';

/** Whether a token stands in what somebody says, and does not open it. */
export const isInside = (found: readonly RuledFinding[], at: number): boolean =>
  found.some(({ content }) => content.some((part) => part.from < at && at < part.to));

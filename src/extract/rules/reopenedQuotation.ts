import type { BareRule } from '../bareRule.js';

/**
 * A paragraph that opens the marks again which the one before left open.
 *
 * Handles: “We waited all night. ¶ “Nobody came.”
 * Not: “We waited all night.” ¶ “Nobody came.”
 */
export const reopenedQuotation: BareRule = {
  name: 'reopenedQuotation',
  confidence: 0.95,
  place: ({ line, mark, unclosed }) => (unclosed && mark.start === line.start ? { join: unclosed } : undefined),
};

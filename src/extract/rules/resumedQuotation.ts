import type { BareRule } from '../bareRule.js';

const sentenceBefore =
  /[.!?:…]["”’“')\]»]*\s*(?:\s(?:But|And|Instead|Indeed|Still|Also|Then|Or|So|Yet|Plus|However|Besides|Specifically|Moreover|First|Second),?\s)?$/;

/**
 * A quotation that goes on in a sentence of its own after its attribution.
 *
 * Handles: “We need time,” Ruiz said. “The vote is open.”
 * Not: Ruiz left. The “vote” is open.
 */
export const resumedQuotation: BareRule = {
  name: 'resumedQuotation',
  confidence: 0.85,
  place: ({ text, line, mark, last }) => {
    if (!last || mark.start === line.start) return undefined;
    return sentenceBefore.test(text.slice(Math.max(line.start, mark.start - 24), mark.start))
      ? { join: last }
      : undefined;
  },
};

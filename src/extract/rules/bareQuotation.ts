import type { BareRule } from '../bareRule.js';

/**
 * A quotation with nobody beside it: its speaker is the business of the whole article.
 *
 * Handles: “We fly until the light goes.”
 * Not: “We fly,” the pilot said. / The levy is for those “who had never owned a horse or a gate”.
 */
export const bareQuotation: BareRule = {
  name: 'bareQuotation',
  confidence: 0.3,
  place: ({ text, line, mark }) => {
    if (mark.start === line.start || mark.capital || mark.innerEnd - mark.innerStart > 200) return {};
    const before = text.slice(Math.max(line.start, mark.start - 3), mark.start).trimEnd();
    return '.!?:;…—–-”"’»)'.includes(before.slice(-1)) ? {} : undefined;
  },
};

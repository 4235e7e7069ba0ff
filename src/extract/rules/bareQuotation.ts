import type { BareRule } from '../bareRule.js';

/**
 * A quotation with nobody beside it: its speaker is the business of the whole article.
 *
 * Handles: “We fly until the light goes.”
 * Not: “We fly,” the pilot said.
 */
export const bareQuotation: BareRule = {
  name: 'bareQuotation',
  confidence: 0.3,
  place: () => ({}),
};

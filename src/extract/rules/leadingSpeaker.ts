import { contentAfter } from '../grammar/contentAfter.js';
import type { AttributionRule } from '../rule.js';

/**
 * The speaker, the verb, then what was said.
 *
 * Handles: The mayor told reporters: "We need more time." / Ruiz said the vote was open.
 * Not: The mayor said nothing.
 */
export const leadingSpeaker: AttributionRule = {
  name: 'leadingSpeaker',
  confidence: 0.85,
  on: 'verb',
  find: ({ tokens, verb, subject, to }) => {
    if (!verb?.finite || verb.passive || !subject) return undefined;
    const after = contentAfter(tokens, verb.at, to);
    if (!after) return undefined;
    return {
      content: after.content,
      source: subject,
      cue: { from: verb.from, to: after.cueEnd },
      modality: verb.negated ? 'denied' : verb.hypothetical ? 'hypothetical' : undefined,
    };
  },
};

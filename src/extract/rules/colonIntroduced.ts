import { sentenceSubject } from '../grammar/sentenceSubject.js';
import type { AttributionRule } from '../rule.js';

/**
 * Words in marks after a colon, whatever the verb before it.
 *
 * Handles: The sergeant put it this way: "Dig if time permits."
 * Not: Two words were banned: "soon" and "later".
 */
export const colonIntroduced: AttributionRule = {
  name: 'colonIntroduced',
  confidence: 0.7,
  on: 'mark',
  find: ({ tokens: t, at, from, headline }) => {
    if (t[at - 1]?.word !== ':' || at - 1 <= from || headline) return undefined;
    const source = sentenceSubject(t, from, at - 1);
    return { content: [{ from: at, to: at + 1 }], source };
  },
};

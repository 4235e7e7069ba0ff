import { speakerBeforeColon } from '../grammar/speakerBeforeColon.js';
import * as is from '../lexicon/wordClasses.js';
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
    if (t[at - 1]?.word !== ':' || at - 1 <= from) return undefined;
    if (headline) {
      if (at - 1 - from > 3) return undefined;
      for (let i = from; i < at - 1; i++) if (!((t[i]?.flags ?? 0) & is.CAPITAL)) return undefined;
      return { content: [{ from: at, to: at + 1 }], source: { from, to: at - 1 } };
    }
    const source = speakerBeforeColon(t, from, at - 1);
    return { content: [{ from: at, to: at + 1 }], source };
  },
};

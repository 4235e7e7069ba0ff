import { hasVerb } from '../grammar/clause.js';
import { trimEnd } from '../grammar/contentEnd.js';
import { hasMark } from '../grammar/contentParts.js';
import { isCapitalised } from '../grammar/isCapitalised.js';
import * as is from '../lexicon/wordClasses.js';
import { kicker } from '../passages/kicker.js';
import type { AttributionRule } from '../rule.js';
import type { Token } from '../token.js';

/**
 * A headline that opens with its speaker and a colon.
 *
 * Handles: Ruiz: Council ‘Must Vote Again’
 * Not: Harbour fires: what we know
 */
export const headlineSpeaker: AttributionRule = {
  name: 'headlineSpeaker',
  confidence: 0.85,
  on: 'colon',
  find: ({ tokens: t, text, at, from, to }) => {
    if (t[from]?.start !== 0 || at === from || at - from > 4 || !isCapitalised(t, from, at)) return undefined;
    const name = t[at - 1] as Token;
    const carrier = at - from === 1 && name.flags & is.CARRIER;
    if (kicker.test(text.slice(0, name.end))) return undefined;
    if (!carrier && text.indexOf(text.slice(name.start, name.end), name.end) < 0) return undefined;
    const end = trimEnd(t, at + 1, to);
    if (!hasMark(t, at + 1, end) && !hasVerb(t, at + 1, end)) return undefined;
    return { content: [{ from: at + 1, to: end }], source: { from, to: at } };
  },
};

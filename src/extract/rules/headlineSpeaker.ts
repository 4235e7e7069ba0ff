import { hasVerb } from '../grammar/clause.js';
import { trimEnd } from '../grammar/contentEnd.js';
import * as is from '../lexicon/wordClasses.js';
import type { AttributionRule } from '../rule.js';

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
  find: ({ tokens: t, text, at, from, to, headline }) => {
    if (!headline || t[from]?.start !== 0 || at === from || at - from > 4) return undefined;
    for (let i = from; i < at; i++) if (!((t[i]?.flags ?? 0) & is.CAPITAL)) return undefined;
    const name = t[at - 1];
    const carrier = at - from === 1 && ((name?.flags ?? 0) & is.CARRIER) !== 0;
    if (!name || (!carrier && text.indexOf(text.slice(name.start, name.end), name.end) < 0)) return undefined;
    const end = trimEnd(t, at + 1, to);
    let marked = false;
    for (let i = at + 1; i < end; i++) if (t[i]?.mark) marked = true;
    if (!marked && !hasVerb(t, at + 1, end)) return undefined;
    return { content: [{ from: at + 1, to: end }], source: { from, to: at } };
  },
};

import { hasVerb } from '../grammar/clause.js';
import { trimEnd } from '../grammar/commas.js';
import { hasMark } from '../grammar/contentParts.js';
import { flagsAt } from '../grammar/flagsAt.js';
import { isCapitalised } from '../grammar/isCapitalised.js';
import { isCue } from '../grammar/joinsNext.js';
import { nounPhraseAfter } from '../grammar/nounPhraseAfter.js';
import { relativeWords } from '../grammar/relativeWords.js';
import { wordAt } from '../grammar/wordAt.js';
import * as is from '../lexicon/wordClasses.js';
import { kicker } from '../passages/kicker.js';
import type { AttributionRule } from '../rule.js';
import type { Token } from '../token.js';

/** Words of a speaker at the end, and the colon. */
const longest = 5;

/**
 * A headline that opens with its speaker and a colon, or ends with a colon and its speaker.
 *
 * Handles: Ruiz: Council ‘Must Vote Again’ / Radio deal ‘made for one’: watchdog
 * Not: Harbour fires: what we know
 */
export const headlineSpeaker: AttributionRule = {
  name: 'headlineSpeaker',
  confidence: 0.85,
  on: 'colon',
  find: ({ tokens: t, text, at, from, to }) => {
    const end = trimEnd(t, at + 1, to);
    const named = flagsAt(t, end - 1) & (is.ROLE | is.BODY | is.CARRIER);
    if (
      named &&
      end > at + 1 &&
      end - at <= longest &&
      hasMark(t, from, at) &&
      !hasMark(t, at + 1, end) &&
      !hasVerb(t, at + 1, end)
    )
      return { content: [{ from, to: at }], source: { from: at + 1, to: end } };
    if (t[from]?.start !== 0 || at === from || at - from > 4 || !isCapitalised(t, from, at)) return undefined;
    const name = t[at - 1] as Token;
    const carrier = at - from === 1 && name.flags & is.CARRIER;
    if (kicker.test(text.slice(0, name.end))) return undefined;
    if (!carrier && text.indexOf(text.slice(name.start, name.end), name.end) < 0) return undefined;
    if (!hasMark(t, at + 1, end) && !hasVerb(t, at + 1, end)) return undefined;
    // Ana Ruiz: the girl who moved the pier
    if (!hasMark(t, at + 1, end) && relativeWords.has(wordAt(t, nounPhraseAfter(t, at + 1, end)))) return undefined;
    // Fisheries: patrols are “no army”, board assures
    for (let i = at + 2; i < end; i++)
      if (wordAt(t, i - 1) === ',' && t.slice(i, end).some((token) => isCue(token))) return undefined;
    return { content: [{ from: at + 1, to: end }], source: { from, to: at } };
  },
};

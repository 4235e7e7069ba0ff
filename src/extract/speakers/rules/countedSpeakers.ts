import { wordAt } from '../../entities/wordAt.js';
import { flagsAt } from '../../grammar/flagsAt.js';
import * as is from '../../lexicon/wordClasses.js';
import type { SpeakerRule } from '../speakerRule.js';

const counts: Readonly<Record<string, number>> = {
  two: 2,
  both: 2,
  pair: 2,
  duo: 2,
  couple: 2,
  three: 3,
  trio: 3,
  four: 4,
  five: 5,
};
/** How many sentences later people mentioned together are still counted. */
const farthest = 8;

/**
 * As many people as were last mentioned together.
 *
 * Handles: Ruiz, Lund and Berg met. “No,” [the three ministers] said. / [All three] denied it.
 * Not: Ruiz and Lund met. [Two officials] said it was late.
 */
export const countedSpeakers: SpeakerRule = {
  name: 'countedSpeakers',
  find: ({ tokens: t, from, to, at }, context) => {
    const opener = wordAt(t, from);
    const count = opener === 'both' ? from : from + 1;
    const many = counts[wordAt(t, count)];
    const pair = [context.pair, context.together].find((some) => some?.drafts.length === many);
    if (!pair || !/^(?:the|all|both|these)$/.test(opener)) return undefined;
    if (to - count > 2 || at.sentence - pair.sentence > farthest) return undefined;
    // The three unions
    const last = wordAt(t, to - 1);
    if (flagsAt(t, to - 1) & is.BODY || context.words.organisations.has(last.replace(/s$/, ''))) return undefined;
    return { drafts: pair.drafts, inferred: true };
  },
};

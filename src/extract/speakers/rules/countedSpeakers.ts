import { wordAt } from '../../entities/wordAt.js';
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
  find: ({ tokens: t, from, to, at }, { pair }) => {
    const opener = wordAt(t, from);
    const count = opener === 'both' ? from : from + 1;
    const many = counts[wordAt(t, count)];
    const noun = to - count;
    if (!pair || !/^(?:the|all|both|these)$/.test(opener) || many !== pair.drafts.length || noun > 2) return undefined;
    if (at.sentence - pair.sentence > farthest || (t[to - 1]?.flags ?? 0) & is.BODY) return undefined;
    return { drafts: pair.drafts, inferred: true };
  },
};

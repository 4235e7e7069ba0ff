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
  find: ({ tokens: t, from, to, at }, { pair }) => {
    const opener = wordAt(t, from);
    const count = opener === 'both' ? from : from + 1;
    const many = counts[wordAt(t, count)];
    if (!pair || !/^(?:the|all|both|these)$/.test(opener) || many !== pair.drafts.length) return undefined;
    if (to - count > 2 || at.sentence - pair.sentence > farthest || flagsAt(t, to - 1) & is.BODY) return undefined;
    return { drafts: pair.drafts, inferred: true };
  },
};

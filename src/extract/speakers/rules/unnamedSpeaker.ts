import { commaAfter } from '../../entities/words/headOf.js';
import { article } from '../../grammar/phrases/nominal.js';
import { flagsAt } from '../../grammar/tokens/flagsAt.js';
import { wordAt } from '../../grammar/tokens/wordAt.js';
import * as is from '../../lexicon/wordClasses.js';
import { wordSet } from '../../lexicon/wordSet.js';
import type { Token } from '../../token.js';
import { hasAnd } from '../areJoined.js';
import { findUnnamed } from '../findUnnamed.js';
import type { SpeakerRule } from '../speakerRule.js';

/** Pronouns that mean somebody new. */
const anybody = /* @__PURE__ */ wordSet('someone somebody another others one');

/** Index of the apposition after the first comma that opens with an article; where it starts, if there is none. */
function apposed(t: readonly Token[], from: number, to: number): number {
  for (let i = from + 1; i + 1 < to; i++)
    if (wordAt(t, i) === ',') return article.has((t[i + 1] as Token).word) ? i + 1 : from;
  return from;
}

/** Whether commas and an "and" join names alone up to the end. */
function listsNames(t: readonly Token[], from: number, to: number): boolean {
  const list = t.slice(from, to);
  return hasAnd(list) && list.every(({ word, flags }) => flags & is.CAPITAL || /^(?:,|and|the)$/.test(word));
}

/**
 * Somebody whom the text describes and does not name.
 *
 * Handles: [Two naval sources] said the ship was late.
 * Not: [Ruiz] said the ship was late.
 */
export const unnamedSpeaker: SpeakerRule = {
  name: 'unnamedSpeaker',
  find: ({ tokens: t, from, to }, context) => {
    const first = t[from] as Token;
    const pronoun = first.flags & (is.PRONOUN | is.RELATIVE | is.OBJECT_PRONOUN) && !(first.flags & is.DETERMINER);
    if (pronoun && !anybody.has(first.word)) return undefined;
    // One of them, a pilot
    const start =
      /^(?:one|another)$/.test(first.word) && /^(?:of|,)$/.test(wordAt(t, from + 1)) ? apposed(t, from, to) : from;
    const comma = commaAfter(t, start, to);
    let end = start;
    // The Joint Chiefs (JCS)
    while (end < comma && !(flagsAt(t, end) & is.RELATIVE) && (end === start || wordAt(t, end) !== '(')) end++;
    // The chiefs of Norway, Sweden and Spain
    const draft = findUnnamed(context, t, { from: start, to: listsNames(t, end, to) ? to : end });
    return draft && { drafts: [draft] };
  },
};

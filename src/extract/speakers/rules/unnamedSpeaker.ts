import { headOf } from '../../entities/headOf.js';
import { isHuman } from '../../entities/isHuman.js';
import * as is from '../../lexicon/wordClasses.js';
import type { Token } from '../../token.js';
import { findUnnamed } from '../findUnnamed.js';
import type { SpeakerRule } from '../speakerRule.js';

const quantities =
  /^(?:two|three|four|five|six|seven|eight|nine|ten|several|many|some|few|most|both|all|others|dozens|hundreds)$/;
const pluralNouns = /^(?:people|police|men|women|staff|mps|meps)$/;

function isPlural({ word, flags }: Token): boolean {
  if (pluralNouns.test(word)) return true;
  return /[^su]s$/.test(word) && !(flags & is.POSSESSIVE) && !(flags & is.CAPITAL && !(flags & is.ROLE));
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
    if (first.mark || pronoun) return undefined;
    let end = from;
    while (end < to && t[end]?.word !== ',' && !((t[end] as Token).flags & is.RELATIVE)) end++;
    const fresh = /^(?:an?|another)$/.test(first.word);
    const words = { from: fresh || /^(?:the|this|that)$/.test(first.word) ? from + 1 : from, to: end };
    if (end <= words.from) return undefined;
    const head = t[headOf(t, words)] as Token;
    const plural = quantities.test(first.word) || isPlural(head);
    const thing = head.flags & (is.BODY | is.CARRIER) && !(head.flags & is.ROLE);
    const kind = thing && !plural ? 'organization' : 'group';
    const manner = { plural, fresh, human: isHuman(head, context.words) };
    return { drafts: [findUnnamed(context, t, words, kind, manner)] };
  },
};

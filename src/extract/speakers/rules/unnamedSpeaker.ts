import { headOf } from '../../entities/headOf.js';
import { isHuman } from '../../entities/isHuman.js';
import * as is from '../../lexicon/wordClasses.js';
import type { Token } from '../../token.js';
import type { SpeakerRule } from '../speakerRule.js';

const quantities =
  /^(?:two|three|four|five|six|seven|eight|nine|ten|several|many|some|few|most|both|all|others|dozens|hundreds)$/;
const pluralNouns = /^(?:people|police|men|women|staff|mps|meps)$/;

function isPlural({ word, flags }: Token): boolean {
  return (
    pluralNouns.test(word) ||
    (/[^su]s$/.test(word) && !(flags & is.POSSESSIVE) && !(flags & is.CAPITAL && !(flags & is.ROLE)))
  );
}

/**
 * Somebody whom the text describes and does not name.
 *
 * Handles: [Two naval sources] said the ship was late.
 * Not: [Ruiz] said the ship was late.
 */
export const unnamedSpeaker: SpeakerRule = {
  name: 'unnamedSpeaker',
  find: ({ tokens: t, from, to, words, unnamed }) => {
    const first = t[from];
    if (
      !first ||
      first.mark ||
      (first.flags & (is.PRONOUN | is.RELATIVE | is.OBJECT_PRONOUN) && !(first.flags & is.DETERMINER))
    )
      return undefined;
    let end = from;
    while (end < to && t[end]?.word !== ',' && !((t[end]?.flags ?? 0) & is.RELATIVE)) end++;
    const fresh = first.word === 'a' || first.word === 'an' || first.word === 'another';
    const start = fresh || first.word === 'the' || first.word === 'this' || first.word === 'that' ? from + 1 : from;
    if (end <= start) return undefined;
    const head = t[headOf(t, { from: start, to: end })] as Token;
    const plural = quantities.test(first.word) || isPlural(head);
    const thing = head.flags & (is.BODY | is.CARRIER) && !(head.flags & is.ROLE);
    return {
      drafts: [
        unnamed(
          thing && !plural ? 'organization' : 'group',
          { from: start, to: end },
          { plural, fresh, human: isHuman(head, words) },
        ),
      ],
      inferred: false,
    };
  },
};

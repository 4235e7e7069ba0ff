import type { EntityDraft } from '../../entities/entityDraft.js';
import { onlySoMany } from '../../entities/references/focus.js';
import { meaningOf } from '../../entities/words/describedWords.js';
import { flagsAt } from '../../grammar/tokens/flagsAt.js';
import { looksPlural } from '../../grammar/tokens/looksPlural.js';
import { singularOf } from '../../grammar/tokens/singularOf.js';
import { wordAt } from '../../grammar/tokens/wordAt.js';
import * as is from '../../lexicon/wordClasses.js';
import type { SpeakerContext } from '../speakerContext.js';
import type { Resolution, SourcePlace, SpeakerRule } from '../speakerRule.js';

/** Words for two, and for more. */
const pairs = /^(?:two|both|pair|duo|couple|cousins|brothers|sisters|siblings|twins)$/;
const more = /* @__PURE__ */ new Map([
  ['three', 3],
  ['trio', 3],
  ['four', 4],
  ['five', 5],
]);
/** How many sentences later people mentioned together are still counted. */
const farthest = 40;

/** The only so many whom the noun describes: the two chaplains. */
function describedBy(noun: string, many: number, { known, words }: SpeakerContext): readonly EntityDraft[] | undefined {
  const named = known.describedBy(meaningOf(noun, words)).filter((draft) => draft.named);
  return named.length === many ? named : undefined;
}

/** All of a surname, where they are two or more: the two Lunds, the Lunds. */
function ofSurname({ tokens: t, to }: SourcePlace, { people }: SpeakerContext): readonly EntityDraft[] | undefined {
  const noun = wordAt(t, to - 1);
  if (!(flagsAt(t, to - 1) & is.CAPITAL) || !looksPlural(noun)) return undefined;
  const all = people.surnamed(noun.slice(0, -1));
  return all.length > 1 ? all : undefined;
}

/** Who did not speak last, of two who were mentioned together or are in mind. */
function theOther({ at }: SourcePlace, { pair, together, focus, last }: SpeakerContext): Resolution | undefined {
  const two = [pair, together].find((some) => some?.drafts.length === 2);
  const drafts = two?.drafts ?? onlySoMany(focus, at, 2) ?? [];
  const others = drafts.filter((draft) => draft !== last);
  return last && others.length === 1 ? { drafts: others, inferred: true } : undefined;
}

/**
 * As many people as were last mentioned together, or as the noun describes; one of them.
 *
 * Handles: Ana Ruiz, Jan Lund and Eva Berg met. “No,” [the three ministers] said. [All three] denied it.
 * Or: Ana Ruiz and Jan Lund met. [The latter] said it was late.
 * Or: Ana Ruiz and Jan Lund met. “No,” said Ruiz. “Yes,” said [the other].
 * Not: Ana Ruiz and Jan Lund met. [Two officials] said it was late.
 */
export const countedSpeakers: SpeakerRule = {
  name: 'countedSpeakers',
  find: (place, context) => {
    const { tokens: t, from, to, at } = place;
    const opener = wordAt(t, from);
    const count = opener === 'both' ? from : from + 1;
    const short = to === from + 2 && opener === 'the';
    if (short && wordAt(t, count) === 'other') return theOther(place, context);
    const number = wordAt(t, count);
    // Which of two
    const one = short ? ['former', 'latter'].indexOf(number) : -1;
    const many = one >= 0 || pairs.test(number) ? 2 : more.get(number);
    const family = /^(?:the|both)$/.test(opener) ? ofSurname(place, context) : undefined;
    if (family) return { drafts: family, inferred: true };
    const members = short && !many && looksPlural(number);
    if (!(many || members) || !/^(?:the|all|both|these)$/.test(opener) || to - count > 2) return undefined;
    // The three unions
    const last = wordAt(t, to - 1);
    const single = singularOf(last.replace(/ies$/, 'y'));
    const { organisations, genders } = context.words;
    if (organisations.has(single) || single === 'side') return undefined;
    const sign = genders.get(single) ?? 0;
    const like = meaningOf(single, context.words);
    const pair = [context.pair, context.together].find(
      (some) =>
        some &&
        // Sen. Ruiz and Sen. Lund left. The senators
        (members ? at.sentence - some.sentence < 3 && some.drafts.length > 1 : some.drafts.length === many) &&
        some.drafts.every(({ gender, heads }) => (members ? heads.has(like) : gender * sign >= 0)),
    );
    const near = pair && at.sentence - pair.sentence <= farthest ? pair.drafts : undefined;
    const drafts =
      near ?? (many ? (describedBy(single, many, context) ?? onlySoMany(context.focus, at, many, sign)) : undefined);
    return drafts && { drafts: one < 0 ? drafts : drafts.slice(one, one + 1), inferred: true };
  },
};

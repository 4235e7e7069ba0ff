import { isModifier } from '../../entities/described/isModifier.js';
import type { Reference } from '../../entities/reference.js';
import { isByName } from '../../entities/references/isByName.js';
import { headBeforeComma } from '../../entities/words/headOf.js';
import { isOffice } from '../../entities/words/isOffice.js';
import { isNominal, joins } from '../../grammar/phrases/nominal.js';
import { looksPlural } from '../../grammar/tokens/looksPlural.js';
import { wordAt } from '../../grammar/tokens/wordAt.js';
import * as is from '../../lexicon/wordClasses.js';
import type { Token } from '../../token.js';
import { hasAnd, joinedTo } from '../areJoined.js';
import type { SourcePlace, SpeakerRule } from '../speakerRule.js';

/** Index after the offices that several hold, where who they are comes behind a comma: the mayors of Porto and Cork, [Ana Ruiz and Jan Lund]. */
function officesEnd({ tokens: t, references, from, to }: SourcePlace): number {
  const head = t[headBeforeComma(t, { from, to })] as Token;
  if (!looksPlural(head.word) || !isOffice(head)) return 0;
  // Lawyers for Ruiz, Lund and Berg
  const name = references.find(({ draft }) => draft?.human)?.tokens.from ?? from;
  return name > from && wordAt(t, name - 1) === ',' ? name : 0;
}

/**
 * Several names that speak together.
 *
 * Handles: [Ruiz and Lindqvist] said the yard would close. / [Green groups Clean Sea Trust and Rivers First] said no, too.
 * Or: Ana Ruiz left. [She and her deputy, Jan Lund,] said no, too.
 * Not: [Ruiz, the mayor of Stade and Buxtehude,] said the yard would close.
 */
export const jointSpeakers: SpeakerRule = {
  name: 'jointSpeakers',
  find: (place, { words }) => {
    const { tokens: t, references, from, to, whoIn } = place;
    const [pronoun] = references;
    if (pronoun?.form === 'pronoun' && pronoun.tokens.to === from + 1 && wordAt(t, from + 1) === 'and') {
      const second = whoIn({ from: from + 2, to });
      return pronoun.draft && second.length > 0 ? { drafts: [pronoun.draft, ...second] } : undefined;
    }
    const offices = officesEnd(place);
    const names = references.filter(
      (reference) =>
        isByName(reference) &&
        reference.tokens.from >= offices &&
        !reference.quoted &&
        // Two Labour members, Ruiz and Lund
        (reference.tokens.to === to ||
          !(isModifier(t, reference.tokens.to, words) || (t[reference.tokens.to - 1] as Token).flags & is.POSSESSIVE)),
    );
    const [first] = names;
    if (!first) return undefined;
    // The head of the office, Ruiz, and her deputy, Lund
    const comma = first.tokens.from - 1;
    const apposed = comma > from && (t[comma] as Token).word === ',';
    const before = t.slice(from + 1, apposed ? comma : first.tokens.from);
    if (!offices && !before.every((token) => isNominal(token) || (apposed && joins.has(token.word)))) return undefined;
    const joint = joinedTo(t, names);
    const last = joint.at(-1) as Reference;
    if (!hasAnd(t.slice(first.tokens.to, last.tokens.from))) return undefined;
    const drafts = new Set(joint.flatMap(({ draft }) => draft ?? []));
    return joint.every(({ draft }) => draft) ? { drafts: [...drafts] } : undefined;
  },
};

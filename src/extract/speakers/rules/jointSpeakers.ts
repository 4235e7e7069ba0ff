import { isByName } from '../../entities/isByName.js';
import { isModifier } from '../../entities/isModifier.js';
import type { Reference } from '../../entities/reference.js';
import { isNominal, joins } from '../../grammar/nominal.js';
import { wordAt } from '../../grammar/wordAt.js';
import * as is from '../../lexicon/wordClasses.js';
import type { Token } from '../../token.js';
import { hasAnd, joinedTo } from '../areJoined.js';
import type { SpeakerRule } from '../speakerRule.js';

/**
 * Several names that speak together.
 *
 * Handles: [Ruiz and Lindqvist] said the yard would close. / [Green groups Clean Sea Trust and Rivers First] said no, too.
 * Or: Ana Ruiz left. [She and her deputy, Jan Lund,] said no, too.
 * Not: [Ruiz, the mayor of Stade and Buxtehude,] said the yard would close.
 */
export const jointSpeakers: SpeakerRule = {
  name: 'jointSpeakers',
  find: ({ tokens: t, references, from, to, whoIn }, { words }) => {
    const [pronoun] = references;
    if (pronoun?.form === 'pronoun' && pronoun.tokens.to === from + 1 && wordAt(t, from + 1) === 'and') {
      const second = whoIn({ from: from + 2, to });
      return pronoun.draft && second.length > 0 ? { drafts: [pronoun.draft, ...second] } : undefined;
    }
    const names = references.filter(
      (reference) =>
        isByName(reference) &&
        !reference.quoted &&
        // Two Labour members, Ruiz and Lund
        !isModifier(t, reference.tokens.to, words) &&
        (reference.tokens.to === to || !((t[reference.tokens.to - 1] as Token).flags & is.POSSESSIVE)),
    );
    const [first] = names;
    if (!first) return undefined;
    // The head of the office, Ruiz, and her deputy, Lund
    const comma = first.tokens.from - 1;
    const apposed = comma > from && (t[comma] as Token).word === ',';
    const before = t.slice(from + 1, apposed ? comma : first.tokens.from);
    if (
      !before.every((token) => isNominal(token) || (apposed && (joins.has(token.word) || token.flags & is.PREPOSITION)))
    )
      return undefined;
    const joint = joinedTo(t, names);
    const last = joint.at(-1) as Reference;
    if (!hasAnd(t.slice(first.tokens.to, last.tokens.from))) return undefined;
    const drafts = new Set(joint.flatMap(({ draft }) => draft ?? []));
    return joint.every(({ draft }) => draft) ? { drafts: [...drafts] } : undefined;
  },
};

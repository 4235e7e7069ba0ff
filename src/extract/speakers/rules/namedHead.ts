import { holdsBefore } from '../../entities/described/holdsBefore.js';
import type { Reference } from '../../entities/reference.js';
import { isByName } from '../../entities/references/isByName.js';
import { headBeforeComma } from '../../entities/words/headOf.js';
import { areHuman } from '../../entities/words/isHuman.js';
import { isVerbal } from '../../grammar/phrases/clause.js';
import { flagsAt } from '../../grammar/tokens/flagsAt.js';
import { looksPlural } from '../../grammar/tokens/looksPlural.js';
import { wordAt } from '../../grammar/tokens/wordAt.js';
import type { NameWords } from '../../lexicon/nameWords.js';
import * as is from '../../lexicon/wordClasses.js';
import type { Token } from '../../token.js';
import { meantBy } from '../meantBy.js';
import type { SpeakerRule } from '../speakerRule.js';

/** Who is named behind an office that looks like a name: The Sarpanch, [Ana Ruiz]. */
function holderBehind(
  t: readonly Token[],
  { draft, tokens: { to } }: Reference,
  references: readonly Reference[],
): Reference | undefined {
  if (wordAt(t, to) !== ',' || draft?.kind !== 'organization') return undefined;
  return references.find(
    ({ draft: other, tokens }) =>
      tokens.from === to + 1 && other?.kind === 'person' && !(flagsAt(t, tokens.to - 1) & is.POSSESSIVE),
  );
}

/** Whether a name opens a clause without “that” about the noun before: a lawyer [Ruiz] hired; but not: a tearful Ruiz told. */
const isInContact = (
  t: readonly Token[],
  from: number,
  { tokens: { from: start, to } }: Reference,
  words: NameWords,
): boolean =>
  to === start + 1 &&
  isVerbal(t, to) &&
  (start === from + 2
    ? /^(?:an?|one|two)$/.test(wordAt(t, from))
    : start === from + 1 && looksPlural(wordAt(t, from))) &&
  ((flagsAt(t, start - 1) & is.BODY) !== 0 || areHuman(t[start - 1] as Token, words));

/**
 * The name that heads the source, whatever describes it.
 *
 * Handles: “No,” said [Harbour Minister Ana Ruiz, a former pilot].
 * Not: “No,” said [an aide to Ana Ruiz]. / “No,” said [an aide Ruiz hired].
 */
export const namedHead: SpeakerRule = {
  name: 'namedHead',
  find: ({ tokens: t, from, to, references }, { words }) => {
    const head = headBeforeComma(t, { from, to });
    const name = references.find(
      (reference) =>
        isByName(reference) &&
        !isInContact(t, from, reference, words) &&
        ((reference.tokens.from <= head && head < reference.tokens.to) ||
          (reference.tokens.from === from + 4 && holdsBefore(t, from + 4))),
    );
    return name && meantBy(holderBehind(t, name, references) ?? name);
  },
};

import type { EntityDraft } from '../entities/entityDraft.js';
import type { Reference } from '../entities/reference.js';
import { sentenceAt } from '../entities/sentenceAt.js';
import { wordAt } from '../grammar/wordAt.js';
import type { Line } from '../line.js';
import type { Range } from '../token.js';

/** References between the pronoun and the name. */
const few = 6;
const asked = /^(?:asked|pressed|questioned|quizzed|challenged)$/;

/**
 * Whom a pronoun means in what somebody is asked who is named behind it.
 *
 * Handles: Asked whether [she] would stay, Ana Ruiz shrugged.
 * Not: When [she] left, Ana Ruiz shrugged.
 */
export function askedAhead(
  lines: readonly Line[],
  references: readonly Reference[],
  index: number,
): EntityDraft | undefined {
  const { form, line, tokens, sentence } = references[index] as Reference;
  if (form !== 'pronoun') return undefined;
  const { tokens: t, sentences } = lines[line] as Line;
  const { from } = sentences[sentenceAt(sentences, tokens.from)] as Range;
  if (!asked.test(wordAt(t, from))) return undefined;
  const name = references
    .slice(index + 1, index + few)
    .find((one) => one.sentence === sentence && one.subject && wordAt(t, one.tokens.from - 1) === ',');
  return name?.form === 'name' && name.candidates.length === 1 ? name.candidates[0] : undefined;
}

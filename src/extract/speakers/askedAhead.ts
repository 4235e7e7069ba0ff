import type { EntityDraft } from '../entities/entityDraft.js';
import type { Reference } from '../entities/reference.js';
import { asked } from '../entities/references/isReply.js';
import { sentenceAt } from '../entities/words/sentenceAt.js';
import { wordAt } from '../grammar/tokens/wordAt.js';
import { pronounSign } from '../lexicon/pronounSign.js';
import type { Line } from '../line.js';
import type { Range } from '../token.js';

/** References between the pronoun and the name. */
const few = 6;
/** Words of a clause before the pronoun. */
const farthest = 20;

/**
 * Whom a pronoun means in what somebody is asked who is named behind it, or in a clause about somebody.
 *
 * Handles: Asked whether [she] would stay, Ana Ruiz shrugged. / He met Ana Ruiz, who wants what [she] calls a raft.
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
  const sign = pronounSign(wordAt(t, tokens.from));
  let who = tokens.from - 1;
  while (who > tokens.from - farthest && !/^(?:who(?:se)?|[^a-z]?)$/.test(wordAt(t, who))) who--;
  const end = wordAt(t, who - 1) === ',' ? who - 1 : who;
  const told = references
    .slice(Math.max(0, index - few), index)
    .find((one) => one.line === line && one.tokens.to === end);
  // But not: Lund, who she says was late
  if (sign && who < tokens.from - 1 && wordAt(t, who)[0] === 'w' && told?.draft?.human && told.draft.gender * sign >= 0)
    return told.draft;
  if (!asked.test(wordAt(t, from))) return undefined;
  const name = references
    .slice(index + 1, index + few)
    .find((one) => one.sentence === sentence && one.subject && wordAt(t, one.tokens.from - 1) === ',');
  return name?.form === 'name' && name.candidates.length === 1 ? name.candidates[0] : undefined;
}

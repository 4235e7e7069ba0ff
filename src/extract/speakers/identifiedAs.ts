import type { EntityDraft } from '../entities/entityDraft.js';
import type { Reference } from '../entities/reference.js';
import { isHuman } from '../entities/words/isHuman.js';
import { wordAt } from '../grammar/tokens/wordAt.js';
import { wordsBetween } from '../grammar/tokens/wordsBetween.js';
import type { NameWords } from '../lexicon/nameWords.js';
import type { Line } from '../line.js';
import type { Token } from '../token.js';

/** Words between a description and the name that it goes by. */
const farthest = 14;
/** A clause behind a description, before a name between commas. */
const relative = /^(?:who|whose|that) [^,]+ ,(?: \d+-year-old)?$/;
const between =
  /^(?:(?:from|near|in|of) \S+ ){0,2}(?:, an? (?:[\w-]+ ){1,2})?(?:sa(?:id|ys) )?,? ?(?:who )?(?:(?:asked|would|could|can|agreed|is|was|had|has|be|to|only|gave|gives?) ){0,5}(?:(?:identified|known|named|referred to|listed|quoted|signs|signed|introduced)(?: only)?(?: (?:on|by|in) \w+)?(?: h(?:im|er)self)? (?:as|by)(?: h(?:is|er)(?: \w+)? name ,)?|signs h(?:im|er)self|goes by(?: the name)?|giving h(?:is|er) name only as|be called|h(?:is|er)(?: \w+)? name as|h(?:is|er)(?: \w+)? name ,|, whose name (?:is|was) (?:given|listed) as)$/;

/**
 * Who a description is by the name that the text says they go by, or that stands behind a clause about them.
 *
 * Handles: [a woman] identified only as G.S. / [The coach] was named on Monday as Jan Lund. / [a man] who gave his name as Piotr / [a nurse], who gave only her first name, Vesna
 * Or: [A baker] whose shop is shut, 61-year-old Jan Lund, left.
 * Not: [a woman] known to Ana Ruiz / [a man] who met the mayor, Ana Ruiz, left
 */
export function identifiedAs(
  lines: readonly Line[],
  references: readonly Reference[],
  index: number,
  words: NameWords,
): EntityDraft | undefined {
  const { form, line, tokens } = references[index] as Reference;
  if (form !== 'description') return undefined;
  const { tokens: t } = lines[line] as Line;
  for (let next = index + 1; next < index + 5; next++) {
    const other = references[next];
    if (!other || other.line !== line || other.tokens.from > tokens.to + farthest) return undefined;
    if (other.candidates.length !== 1 || other.tokens.from <= tokens.to) continue;
    const [named] = other.candidates;
    const link = wordsBetween(t, tokens.to, other.tokens.from);
    if (between.test(link)) return named;
    const comma = other.tokens.from - (wordAt(t, other.tokens.from - 1) === ',' ? 1 : 2);
    if (
      named?.human &&
      relative.test(link) &&
      wordAt(t, other.tokens.to) === ',' &&
      !isHuman(t[comma - 1] as Token, words)
    )
      return named;
  }
  return undefined;
}

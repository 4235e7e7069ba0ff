import type { EntityDraft } from '../entities/entityDraft.js';
import type { Reference } from '../entities/reference.js';
import { wordsBetween } from '../grammar/wordsBetween.js';
import type { Line } from '../line.js';

/** Words between a description and the name that it goes by. */
const farthest = 12;
const between =
  /^(?:(?:from|near|in|of) \S+ )?(?:, an? (?:[\w-]+ ){1,2})?(?:,? ?who )?(?:(?:asked|would|could|agreed|is|was|had|has|be|to|only|gave|gives?) ){0,5}(?:(?:identified|known|named|referred to|listed|quoted|signs|signed|introduced)(?: only)?(?: h(?:im|er)self)? (?:as|by)(?: h(?:is|er)(?: \w+)? name ,)?|signs h(?:im|er)self|h(?:is|er)(?: \w+)? name as|h(?:is|er)(?: \w+)? name ,|, whose name (?:is|was) (?:given|listed) as)$/;

/**
 * Who a description is by the name that the text says they go by.
 *
 * Handles: [a woman] identified only as G.S. / [a man] who gave his name as Piotr / [a nurse], who gave only her first name, Vesna
 * Not: [a woman] known to Ana Ruiz
 */
export function identifiedAs(
  lines: readonly Line[],
  references: readonly Reference[],
  index: number,
): EntityDraft | undefined {
  const { form, line, tokens } = references[index] as Reference;
  if (form !== 'description') return undefined;
  const { tokens: t } = lines[line] as Line;
  for (let next = index + 1; next < index + 5; next++) {
    const other = references[next];
    if (!other || other.line !== line || other.tokens.from > tokens.to + farthest) return undefined;
    if (other.candidates.length !== 1 || other.tokens.from <= tokens.to) continue;
    if (between.test(wordsBetween(t, tokens.to, other.tokens.from))) return other.candidates[0];
  }
  return undefined;
}

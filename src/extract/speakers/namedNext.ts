import type { Span } from '../../model/span.js';
import type { Reference } from '../entities/reference.js';
import { lastBy } from '../entities/words/lastBy.js';
import type { TextPlaces } from '../entities/words/textPlaces.js';
import { pronounSign } from '../lexicon/pronounSign.js';
import { byRule, type ResolvedSpeaker } from './resolvedSpeaker.js';

/** Number of the paragraph that opens an article, behind the headline. */
const opening = 1;
/** How many references later the name may stand. */
const furthest = 40;

/**
 * Who speaks by a pronoun before the text names anybody: the first person whom the next paragraph names.
 *
 * Handles: “It is late,” she said. ¶ [Ana Ruiz], the mayor, was speaking on Monday.
 * Not: “It is late,” she said. ¶ The ship belongs to Ana Ruiz.
 */
export function namedNext(
  text: string,
  references: readonly Reference[],
  own: ResolvedSpeaker,
  { start, end }: Span,
  places: TextPlaces,
): ResolvedSpeaker | undefined {
  if (own.rule !== 'personalPronoun' || own.drafts.length > 0) return undefined;
  const sign = pronounSign(text.slice(start, end).toLowerCase());
  const { paragraph } = places.at(start);
  if (!sign || paragraph > opening) return undefined;
  const after = lastBy(references, (one) => one.start, start) + 1;
  const next = references.slice(after, after + furthest).find(({ draft }) => draft?.human && draft.named);
  const draft = next?.draft;
  if (!draft || !next.subject || next.paragraph !== paragraph + 1 || draft.gender * sign <= 0) return undefined;
  return byRule(own.rule, own, [draft], true);
}

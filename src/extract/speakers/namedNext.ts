import type { Reference } from '../entities/reference.js';
import type { ResolvedSpeaker } from './resolveSource.js';

/** Number of the paragraph that opens an article, behind the headline. */
const opening = 1;

/**
 * Who speaks by a pronoun before the text names anybody: the first person whom the next paragraph names.
 *
 * Handles: “It is late,” she said. ¶ [Ana Ruiz], the mayor, was speaking on Monday.
 * Not: “It is late,” she said. ¶ The ship belongs to Ana Ruiz.
 */
export function namedNext(
  references: readonly Reference[],
  own: ResolvedSpeaker,
  pronoun: string,
  { start, paragraph }: Pick<Reference, 'start' | 'paragraph'>,
): ResolvedSpeaker | undefined {
  if (own.rule !== 'personalPronoun' || own.drafts.length > 0 || own.others?.length || paragraph > opening)
    return undefined;
  const sign = { he: 1, she: -1 }[pronoun.toLowerCase()];
  const next = references.find((one) => one.start > start && one.draft?.human && one.draft.named);
  const draft = next?.draft;
  if (!sign || !draft || !next.subject || next.paragraph - paragraph > 1 || draft.gender * sign <= 0) return undefined;
  return { ...own, drafts: [draft], inferred: true };
}

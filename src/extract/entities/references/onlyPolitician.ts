import type { EntityDraft } from '../entityDraft.js';
import type { Candidate, Focus } from './focus.js';

const politics =
  /^(?:lawmaker|councillor|governor|mayor|minister|candidate|politician|commissioner|premier|chancellor|deputy|rival|opponent|challenger)$/;

/** Whether the text tells of an office in politics that somebody holds. */
export const isPolitical = ({ heads }: EntityDraft): boolean => [...heads].some((word) => politics.test(word));

/**
 * The only politician among the people, where the likeliest is none and was last mentioned a paragraph before.
 *
 * Handles: Sen. Ana Ruiz met a welder, Jan Lund. “No,” Lund said. ¶ [The Republican] said
 * Not: Sen. Ana Ruiz left. ¶ Jan Lund, a welder, wept. [The Republican] said
 */
export function onlyPolitician(
  focus: Focus,
  likeliest: EntityDraft | undefined,
  paragraph: number,
  fits: (draft: EntityDraft) => number,
): readonly Candidate[] | undefined {
  if (!likeliest || focus.mentionedSince(paragraph).has(likeliest)) return undefined;
  const [one, other] = focus.people().filter((draft) => isPolitical(draft) && fits(draft) > 0);
  return one && !other ? [{ draft: one, score: 1 }] : undefined;
}

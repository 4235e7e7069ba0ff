import type { EntityDraft } from '../entityDraft.js';
import type { Reference } from '../reference.js';
import type { Focus } from './focus.js';

/**
 * Who is the only one that a paragraph, from its `start` to a pronoun, names, so that the pronoun hardly means
 * anybody before: Ana Ruiz left. ¶ That angered [Avril Lund]. She said; not: He met Avril Lund. He said.
 *
 * @param told - Whom the words tell of that the pronoun reports.
 */
export function aloneIn(
  focus: Focus,
  { paragraph }: Reference,
  start: number,
  acting: Reference | undefined,
  told: ReadonlySet<EntityDraft> | undefined,
): EntityDraft | undefined {
  const isThere = (draft: EntityDraft): boolean => draft.human && !told?.has(draft);
  const [only, second] = [...focus.mentionedSince(start)].filter(isThere);
  const acts = acting?.paragraph === paragraph ? acting.draft : undefined;
  if (second || (acts && acts !== only && isThere(acts))) return undefined;
  return only?.named ? only : undefined;
}

import type { EntityDraft } from '../entityDraft.js';
import type { Reference } from '../reference.js';
import { kin } from '../words/kin.js';
import type { Focus } from './focus.js';
import { possessorOf } from './possessorOf.js';

/** Whether the text tells whose child somebody is, or nephew or niece: the younger Lund. */
export const isChild = ({ owned }: EntityDraft): boolean =>
  [...owned].some((word) => /^(?:son|daughter|niece|nephew)$/.test(word));

/**
 * The only one named so far who has the surname of somebody whose kin a description means.
 *
 * Handles: Ana and Jan Lund left. Jan Lund wept. [His sister] said nothing.
 * Not: Ana Ruiz and Jan Lund left. [His sister] said nothing.
 */
export function kinOf(
  focus: Focus,
  reference: Reference,
  owner: string,
  word: string,
  sign: number,
): EntityDraft | undefined {
  const one = kin.test(word) ? possessorOf(focus, reference, owner)?.whose : undefined;
  if (!one) return undefined;
  const surname = one.words.at(-1);
  const [relative, other] = focus
    .people()
    .filter((draft) => draft !== one && draft.gender * sign >= 0 && draft.words.at(-1) === surname);
  return other ? undefined : relative;
}

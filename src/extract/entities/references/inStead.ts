import type { EntityDraft } from '../entityDraft.js';
import type { Reference } from '../reference.js';
import { isCountry } from '../words/sidesDiffer.js';
import type { DescriptorIndex } from './descriptorIndex.js';
import type { Focus } from './focus.js';

/** The only counterpart from a country: the French president, of his French counterpart. */
export function equalOf(known: DescriptorIndex, all: readonly string[]): EntityDraft | undefined {
  const country = all.find(isCountry);
  const equals = country ? known.describedBy('counterpart').filter(({ descriptors }) => descriptors.has(country)) : [];
  return equals.length === 1 ? equals[0] : undefined;
}

/** Who came or left, where others tell it: the new minister is the minister’s successor, or whoever has a predecessor. */
export function inStead(
  known: DescriptorIndex,
  described: readonly EntityDraft[],
  all: readonly string[],
  focus: Focus,
  reference: Reference,
  like: string,
): EntityDraft | undefined {
  const turn = all.find((word) => /^(?:new|incoming|former)$/.test(word));
  if (!turn || described.some(({ descriptors }) => descriptors.has(turn))) return undefined;
  const sides = turn === 'former' ? ['predecessor', 'successor'] : ['successor', 'predecessor'];
  const [[one], [opposite]] = sides.map(known.describedBy) as [EntityDraft[], EntityDraft[]];
  if (one ?? !opposite) return one;
  // Where nobody was called a teacher, the former teacher may be the successor
  return (
    described.find((draft) => draft !== opposite) ??
    (turn !== 'former' || known.describedBy(like).length > 0
      ? focus.rank(reference, (draft) => (draft.human && draft.named && draft !== opposite ? 1 : 0))[0]?.draft
      : undefined)
  );
}

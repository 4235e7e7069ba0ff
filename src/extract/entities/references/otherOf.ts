import type { EntityDraft } from '../entityDraft.js';
import type { Reference } from '../reference.js';
import { kin } from '../words/kin.js';
import { sidesDiffer } from '../words/sidesDiffer.js';
import type { Focus } from './focus.js';
import { possessorOf } from './possessorOf.js';

/** What one of two is to the other. */
const mutual =
  /^(?:counterpart|colleague|opponent|rival|predecessor|successor|namesake|adversary|critic|antagonist|challenger|host|guest|partner|ally)$/;
/** The least prominence of the other, and how much likelier they must be than a third. */
const near = 0.15;
const clear = 4;

/**
 * The other of two whom the reader has in mind, where a description says what one is to the other.
 *
 * Handles: Ana Ruiz and Jan Lund argued. [Her rival] left.
 * Not: Ana Ruiz left. [Her rival] stayed.
 */
export function otherOf(
  focus: Focus,
  reference: Reference,
  owner: string,
  word: string,
  sign: number,
  all: readonly string[],
): EntityDraft | undefined {
  const related = kin.test(word);
  const possessor = related || mutual.test(word) ? possessorOf(focus, reference, owner) : undefined;
  if (!possessor) return undefined;
  const { ranked, whose } = possessor;
  const fits = ({ gender }: EntityDraft): boolean => gender * sign >= 0;
  const [other, third] = ranked.filter(
    ({ draft }) => draft !== whose && fits(draft) && !sidesDiffer(draft.descriptors, all),
  );
  // Jan Lund is her brother. His sister said
  if (related && ![whose, other?.draft].some((draft) => draft && [...draft.owned].some((head) => kin.test(head))))
    return undefined;
  const likely = related
    ? focus.people().filter((one) => one !== whose && fits(one)).length === 1
    : other && other.score >= near && (!third || other.score > clear * third.score);
  return whose && likely ? other?.draft : undefined;
}

import type { EntityDraft } from '../entities/entityDraft.js';
import type { Reference } from '../entities/reference.js';
import { holdsNoOffice } from '../entities/references/holdsNoOffice.js';
import { isPolitical } from '../entities/references/onlyPolitician.js';
import { sidesDiffer } from '../entities/words/sidesDiffer.js';

/** Somebody whom the opening describes and whom the text may name soon. */
export interface Unintroduced {
  readonly draft: EntityDraft;
  readonly paragraph: number;
  /** How many paragraphs later, at most; where it is one, mostly a name with an age alone will do. */
  readonly reach: number;
  /** Whether somebody else was named since, so that only a name with the same title fits. */
  readonly passed?: boolean | undefined;
  /** Offset after the words said, in which nobody names whoever says them. */
  readonly from?: number | undefined;
}

/** References that open an article. */
const furthest = 200;
/** Who only tells of others. */
const telling =
  /^(?:(?:eye)?witness|neighbou?r|bystander|onlooker|passer-by|paramedic|medic|customer|doctor|consultant|(?:head)?teacher|leader|officer|detective|police|prosecutor|lawyer|judge|coroner|spokesperson|friend|relative|resident|colleague)$/;
/** Who asks not to be named, or only asks. */
const nameless =
  /^(?:accused|suspect|reporter|journalist|interviewer|moderator|official|diplomat|source|insider|aide|another|one|some(?:one|body))$/;

/**
 * Whether somebody named for the first time is who the opening described.
 *
 * Handles: [A former auditor] told the court it was rotten. ¶ [Ana Ruiz], whose appeal opened on Friday, spoke for an hour.
 * Not: [A former auditor] told the court it was rotten. ¶ [Ana Ruiz, the judge,] listened.
 */
export function isNamedLater(
  { draft, paragraph, reach, passed, from = 0 }: Unintroduced,
  reference: Reference,
): boolean {
  const named = reference.draft;
  if (
    !named ||
    reference.start < from ||
    reference.paragraph - paragraph > reach ||
    !(reference.subject || reference.speaker)
  )
    return false;
  const { heads, words, descriptors } = draft;
  // A diplomat, but not: the EU's top diplomat; my grandmother
  if (words[0] === 'my') return false;
  if (!descriptors.has('top') && [words[0] as string, ...heads].some((word) => nameless.test(word))) return false;
  if (named.gender * Math.trunc(draft.gender) < 0 || sidesDiffer(named.descriptors, draft.descriptors)) return false;
  // The minister told MPs; Ana Ruiz, who chairs the committee, asked
  // A neighbour heard screams. Jan Lund was charged
  const teller = !descriptors.has('top') && [...heads].some((word) => telling.test(word));
  // The chancellor said no. ¶ Prof Ana Ruiz said yes.
  const titled = isPolitical(draft) && (named.heads.has('doctor') || named.heads.has('professor'));
  if (!passed && !teller && holdsNoOffice(named) && !named.heads.has('chair') && !titled) return true;
  // The chair of the committee accused him. Ana Ruiz TD said
  const [seat, office] = named.roles;
  const sits = heads.has('chair') && !office && /^[A-Z]{2,3}$/.test(seat?.title ?? '');
  return sits || [...heads].some((word) => named.heads.has(word));
}

/** The first who is named, speaks in the opening paragraphs and can be who the headline describes. */
export function firstSpeaker(references: readonly Reference[], draft: EntityDraft): EntityDraft | undefined {
  const first = references.slice(0, furthest).find((reference) => {
    const { draft: named, speaker, paragraph } = reference;
    return (
      paragraph < 5 && speaker && named?.human && named.named && isNamedLater({ draft, paragraph, reach: 2 }, reference)
    );
  });
  return first?.draft;
}

import { countriesDiffer } from '../entities/countriesDiffer.js';
import type { EntityDraft } from '../entities/entityDraft.js';
import type { Reference } from '../entities/reference.js';

/** Somebody whom the opening describes and whom the text may name soon. */
export interface Unintroduced {
  readonly draft: EntityDraft;
  readonly paragraph: number;
}

/** References that open an article. */
const furthest = 200;
/** Titles that tell no office. */
const rank = /^(?:\p{L}+\.|Cdre|Capt|Col|Dr|Gen|Lt|Maj|Prof)(?: |$)/u;
const anyone = /^(?:officer|official|man|woman|person|expert|insider)$/;

/**
 * Whether somebody named for the first time is who the opening described.
 *
 * Handles: [A former auditor] told the court it was rotten. ¶ [Ana Ruiz], whose appeal opened on Friday, spoke for an hour.
 * Not: [A former auditor] told the court it was rotten. ¶ [Ana Ruiz, the judge,] listened.
 */
export function isNamedLater({ draft, paragraph }: Unintroduced, reference: Reference): boolean {
  const named = reference.draft;
  if (!named || reference.paragraph - paragraph > 2 || !(reference.subject || reference.speaker)) return false;
  if (named.gender * draft.gender < 0 || countriesDiffer(named.descriptors, draft.descriptors)) return false;
  if (named.roles.every(({ title }) => rank.test(title))) return true;
  return [...draft.heads].some((word) => named.heads.has(word) || anyone.test(word));
}

/** The first who is named and speaks in the opening paragraphs, if it can be who the headline describes. */
export function firstSpeaker(references: readonly Reference[], draft: EntityDraft): EntityDraft | undefined {
  const first = references
    .slice(0, furthest)
    .find(({ speaker, draft: named }) => speaker && named?.human && named.named);
  if (!first || first.paragraph > 4) return undefined;
  return isNamedLater({ draft, paragraph: first.paragraph }, first) ? first.draft : undefined;
}

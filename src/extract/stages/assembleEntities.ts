import type { Entity, Role } from '../../model/entity.js';
import type { Mention } from '../../model/mention.js';
import type { Span } from '../../model/span.js';
import { type EntityDraft, sameAs } from '../entities/entityDraft.js';
import type { Reference } from '../entities/reference.js';
import type { Grade } from '../grade.js';
import { nameWords } from '../lexicon/nameWords.js';
import { slugOf } from '../slugOf.js';
import { meantBy } from '../speakers/meantBy.js';

/** The entities of a record, and the id of each draft that is one. */
export interface AssembledEntities {
  readonly entities: readonly Entity[];
  readonly ids: ReadonlyMap<EntityDraft, string>;
}

/** Somebody whom words mean that are no reference: an unnamed source, the label of a turn, a byline. */
export interface Party {
  readonly draft: EntityDraft;
  readonly span: Span;
}

/** How sure an office beside a name is. */
const stated: Grade = 0.85;

/** Makes entities of the drafts that the text mentions, in the order of first mention. */
export function assembleEntities(
  drafts: readonly EntityDraft[],
  references: readonly Reference[],
  parties: readonly Party[],
  taken: Set<string>,
): AssembledEntities {
  const mentions = collectMentions(references, parties);
  const mentioned = drafts.filter((draft) => !draft.same && (mentions.has(draft) || draft.byline !== undefined));
  const firstOf = (draft: EntityDraft): number => mentions.get(draft)?.[0]?.start ?? draft.byline?.start ?? 0;
  mentioned.sort((a, b) => firstOf(a) - firstOf(b));
  const ids = new Map<EntityDraft, string>();
  for (const draft of mentioned) {
    const id = draft.known?.id ?? slugOf(draft.name, taken, draft.kind);
    taken.add(id);
    ids.set(draft, id);
  }
  const entities = mentioned.map((draft) => entityOf(draft, ids, mentions.get(draft) ?? []));
  for (const draft of drafts) {
    const id = ids.get(sameAs(draft));
    if (id) ids.set(draft, id);
  }
  return { entities, ids };
}

/** Where each is mentioned, in text order; of two mentions at one place the first found. */
function collectMentions(references: readonly Reference[], parties: readonly Party[]): Map<EntityDraft, Mention[]> {
  const found: (Mention & { readonly draft: EntityDraft })[] = [];
  for (const reference of references) {
    const { start, end, form } = reference;
    for (const draft of meantBy(reference).drafts) found.push({ start, end, form, draft });
  }
  for (const { draft, span } of parties)
    found.push({ start: span.start, end: span.end, form: draft.named ? 'name' : 'description', draft });
  const all = new Map<EntityDraft, Mention[]>();
  for (const { draft, start, end, form } of found.sort((a, b) => a.start - b.start)) {
    const mentions = all.get(sameAs(draft));
    if (!mentions) all.set(sameAs(draft), [{ start, end, form }]);
    else if (mentions.at(-1)?.start !== start) mentions.push({ start, end, form });
  }
  return all;
}

function entityOf(draft: EntityDraft, ids: ReadonlyMap<EntityDraft, string>, mentions: readonly Mention[]): Entity {
  const { kind, known, country } = draft;
  const id = ids.get(draft) as string;
  const name = known?.name ?? draft.name;
  const aliases = [...new Set(draft.aliases).add(draft.name)].filter((alias) => alias !== name);
  const identifiers = known?.identifiers?.map(({ scheme, value }) => ({ scheme, value })) ?? [];
  if (kind === 'person') {
    const roles = draft.roles.map((role) => roleOf(role, ids));
    return { kind, id, name, aliases, identifiers, mentions, roles };
  }
  if (kind === 'place' && country) return { kind, id, name, aliases, identifiers, mentions, country };
  const classification = kind === 'organization' && classify(draft);
  if (classification) return { kind, id, name, aliases, identifiers, mentions, classification };
  return { kind, id, name, aliases, identifiers, mentions };
}

function roleOf(
  { title, organization, rule }: EntityDraft['roles'][number],
  ids: ReadonlyMap<EntityDraft, string>,
): Role {
  const body = organization && ids.get(sameAs(organization));
  return { title, ...(body && { organization: body }), evidence: { basis: 'stated', rule, confidence: stated } };
}

/** The noun that tells what sort of body it is: committee, ministry. */
function classify({ words }: EntityDraft): string | undefined {
  const { organisations } = nameWords();
  const head = words.findIndex((word) => word === 'of' || word === 'for' || word === 'on');
  const last = words[(head > 0 ? head : words.length) - 1];
  return last !== undefined && words.length > 1 && organisations.has(last) ? last : undefined;
}

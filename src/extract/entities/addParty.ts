import type { NamedParty } from '../namedParty.js';
import { type EntityDraft, makeDraft, sameAs } from './entityDraft.js';

/** Finds who wrote or published an article among the drafts by name, or adds a draft. */
export function makeAddParty(drafts: EntityDraft[]): (party: NamedParty) => EntityDraft {
  let byName: Map<string, EntityDraft> | undefined;
  return ({ name, span, kind }) => {
    byName ??= namesOf(drafts);
    const key = keyOf(kind, name);
    let draft = byName.get(key);
    if (!draft) {
      draft = makeDraft(kind, name, name.normalize('NFC').toLowerCase().split(' '));
      byName.set(key, draft);
      drafts.push(draft);
    } else if (!draft.known && name.length > draft.name.length) draft.name = name;
    draft.byline ??= span ?? { start: 0, end: 0 };
    return draft;
  };
}

function namesOf(drafts: readonly EntityDraft[]): Map<string, EntityDraft> {
  const byName = new Map<string, EntityDraft>();
  for (const draft of drafts) {
    const key = keyOf(draft.kind, draft.known?.name ?? draft.name);
    if (!byName.has(key)) byName.set(key, sameAs(draft));
  }
  return byName;
}

/** Names are the same whatever their case, and with or without "the". */
const keyOf = (kind: string, name: string): string =>
  `${kind} ${name.normalize('NFC').toLowerCase().replace(/^the /, '')}`;

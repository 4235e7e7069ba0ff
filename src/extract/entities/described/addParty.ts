import type { NamedParty } from '../../namedParty.js';
import { type EntityDraft, makeDraft, sameAs } from '../entityDraft.js';

/** Finds who wrote or published an article among the drafts by name, or adds a draft. */
export function makeAddParty(drafts: EntityDraft[]): (party: NamedParty) => EntityDraft {
  let byName: Map<string, EntityDraft> | undefined;
  return ({ name, span, kind }) => {
    byName ??= namesOf(drafts);
    const whole = keyOf(kind, name);
    let key = whole;
    // By Political Editor Dr Ana Ruiz, whose line was read as "Ana Ruiz"
    while (span && kind === 'person' && !byName.has(key) && / \S+ \S+ /.test(key)) key = key.replace(/ \S+/, '');
    let draft = byName.get(key);
    if (!draft) {
      draft = makeDraft(kind, name, name.normalize('NFC').toLowerCase().split(' '));
      byName.set(whole, draft);
      drafts.push(draft);
    } else if (key === whole && !draft.known && name.length > draft.name.length) draft.name = name;
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

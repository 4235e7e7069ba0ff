import type { NamedParty } from '../stages/readMetadata.js';
import { type EntityDraft, makeDraft, sameAs } from './entityDraft.js';

/** Finds who wrote or published among the drafts by name, or adds a draft; the byline counts as a mention. */
export function addParty(drafts: EntityDraft[], { name, span, kind }: NamedParty): EntityDraft {
  const words = name.normalize('NFC').toLowerCase().split(' ').filter(Boolean);
  const key = keyOf(name);
  const same = drafts.find(
    (draft) => draft.kind === kind && draft.named && keyOf(draft.known?.name ?? draft.name) === key,
  );
  const draft = same ? sameAs(same) : makeDraft(kind, name, words);
  if (!same) drafts.push(draft);
  if (!draft.known && name.length > draft.name.length) draft.name = name;
  draft.byline ??= span ?? { start: 0, end: 0 };
  return draft;
}

const keyOf = (name: string): string => name.normalize('NFC').toLowerCase().replace(/^the /, '');

import type { NamedParty } from '../stages/readMetadata.js';
import { type EntityDraft, makeDraft, sameAs } from './entityDraft.js';

/** Finds who wrote or published among the drafts by name, or adds a draft; the byline counts as a mention. */
export function addParty(drafts: EntityDraft[], { name, span, kind }: NamedParty): EntityDraft {
  const words = name.normalize('NFC').toLowerCase().split(' ').filter(Boolean);
  const key = words.join(' ');
  const same = drafts.find((draft) => draft.kind === kind && draft.named && nameKey(draft) === key);
  const draft = same ? sameAs(same) : makeDraft(kind, name, words);
  if (!same) drafts.push(draft);
  draft.byline ??= span ?? { start: 0, end: 0 };
  return draft;
}

const nameKey = ({ known, name }: EntityDraft): string => (known?.name ?? name).normalize('NFC').toLowerCase();

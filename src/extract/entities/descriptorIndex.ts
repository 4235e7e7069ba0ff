import type { EntityDraft } from './entityDraft.js';

/** Entities by the words that say what they are. */
export interface DescriptorIndex {
  readonly add: (draft: EntityDraft) => void;
  readonly describedBy: (word: string) => readonly EntityDraft[];
}

/** A word that describes more than so many tells nothing, and would cost time. */
const most = 60;
const none: readonly EntityDraft[] = [];

/** Makes an index of the entities by what they are said to be. */
export function makeDescriptorIndex(drafts: readonly EntityDraft[]): DescriptorIndex {
  const byWord = new Map<string, EntityDraft[]>();
  const add = (draft: EntityDraft): void => {
    for (const word of draft.heads) {
      const list = byWord.get(word);
      if (!list) byWord.set(word, [draft]);
      else if (list.length < most && !list.includes(draft)) list.push(draft);
    }
  };
  for (const draft of drafts) add(draft);
  return { add, describedBy: (word) => byWord.get(word) ?? none };
}

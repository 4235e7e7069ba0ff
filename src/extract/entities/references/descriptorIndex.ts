import type { EntityDraft } from '../entityDraft.js';
import { makeLists } from '../words/listsByKey.js';

/** Entities by the words that say what they are. */
export interface DescriptorIndex {
  readonly add: (draft: EntityDraft) => void;
  readonly describedBy: (word: string) => readonly EntityDraft[];
}

/** A word that describes more than so many tells nothing, and would cost time. */
const most = 60;

/** Makes an index of the entities by what they are said to be. */
export function makeDescriptorIndex(drafts: readonly EntityDraft[]): DescriptorIndex {
  const lists = makeLists<EntityDraft>();
  const add = (draft: EntityDraft): void => {
    for (const word of draft.heads) {
      const list = lists.get(word);
      if (list.length < most && !list.includes(draft)) lists.add(word, draft);
    }
  };
  drafts.forEach(add);
  return { add, describedBy: lists.get };
}

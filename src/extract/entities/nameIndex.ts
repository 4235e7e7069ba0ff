import { wordSet } from '../lexicon/wordSet.js';
import type { EntityDraft } from './entityDraft.js';

/** Drafts by the words of their names. */
export interface NameIndex {
  readonly add: (draft: EntityDraft) => void;
  readonly endingIn: (word: string) => readonly EntityDraft[];
  readonly startingWith: (word: string) => readonly EntityDraft[];
  readonly withInitials: (letters: string) => readonly EntityDraft[];
}

const none: readonly EntityDraft[] = [];
const minor = /* @__PURE__ */ wordSet('of for the and on &');

/** Makes an index that finds a draft by its last word, its first word or its initials. */
export function makeNameIndex(): NameIndex {
  const last = new Map<string, EntityDraft[]>();
  const first = new Map<string, EntityDraft[]>();
  const initials = new Map<string, EntityDraft[]>();
  const put = (map: Map<string, EntityDraft[]>, key: string, draft: EntityDraft): void => {
    const list = map.get(key);
    if (!list) map.set(key, [draft]);
    else if (!list.includes(draft)) list.push(draft);
  };
  return {
    add: (draft) => {
      const { words } = draft;
      put(last, words[words.length - 1] as string, draft);
      put(first, words[0] as string, draft);
      const letters = words
        .filter((word) => !minor.has(word))
        .map((word) => word[0])
        .join('');
      if (letters.length > 1) put(initials, letters, draft);
    },
    endingIn: (word) => last.get(word) ?? none,
    startingWith: (word) => first.get(word) ?? none,
    withInitials: (letters) => initials.get(letters) ?? none,
  };
}

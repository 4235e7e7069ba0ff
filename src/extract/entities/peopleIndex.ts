import type { EntityDraft } from './entityDraft.js';

/** The people whom a text names, by what the label of a turn may write of a name. */
export interface PeopleIndex {
  readonly surnamed: (word: string) => readonly EntityDraft[];
  readonly initialled: (letters: string) => readonly EntityDraft[];
  /** The first few of them. */
  readonly some: readonly EntityDraft[];
}

const few = 5;
const none: readonly EntityDraft[] = [];

/** Makes an index of the people among the drafts by last word and by initials. */
export function makePeopleIndex(drafts: readonly EntityDraft[]): PeopleIndex {
  const bySurname = new Map<string, EntityDraft[]>();
  const byInitials = new Map<string, EntityDraft[]>();
  const people = drafts.filter(({ kind }) => kind === 'person');
  const put = (map: Map<string, EntityDraft[]>, key: string, draft: EntityDraft): void => {
    const list = map.get(key);
    if (!list) map.set(key, [draft]);
    else if (list.length < few) list.push(draft);
  };
  for (const draft of people) {
    const { words } = draft;
    put(bySurname, words[words.length - 1] as string, draft);
    if (words.length > 1) put(byInitials, words.map((word) => word[0]).join(''), draft);
  }
  return {
    surnamed: (word) => bySurname.get(word) ?? none,
    initialled: (letters) => byInitials.get(letters) ?? none,
    some: people.slice(0, few),
  };
}

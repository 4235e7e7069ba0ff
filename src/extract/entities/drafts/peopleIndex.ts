import type { EntityDraft } from '../entityDraft.js';
import { makeNameIndex, type NameIndex } from './nameIndex.js';

/** The people whom a text names, by what the label of a turn may write of a name; the first few of them. */
export interface PeopleIndex {
  readonly surnamed: (word: string) => readonly EntityDraft[];
  /** Those of whom the text has but that forename. */
  readonly forenamed: (word: string) => readonly EntityDraft[];
  readonly initialled: (letters: string) => readonly EntityDraft[];
  /** Any. */
  readonly some: readonly EntityDraft[];
}

const few = 5;

/** Makes an index of the people among the drafts by last word and by initials. */
export function makePeopleIndex(drafts: readonly EntityDraft[]): PeopleIndex {
  const people = drafts.filter(({ kind }) => kind === 'person');
  let index: NameIndex | undefined;
  // On first use, since few texts have labels of turns.
  const names = (): NameIndex => {
    index ??= makeNameIndex(people);
    return index;
  };
  return {
    surnamed: (word) => {
      const all = names().last.get(word);
      return (all.length > 0 ? all : names().halves.get(word)).slice(0, few);
    },
    forenamed: (word) =>
      names()
        .first.get(word)
        .filter((draft) => draft.words.length === 1),
    initialled: (letters) => names().initials.get(letters).slice(0, few),
    some: people.slice(0, few),
  };
}

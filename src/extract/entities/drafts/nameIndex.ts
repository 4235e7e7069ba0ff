import { withoutAccents } from '../../lexicon/nameWords.js';
import { wordSet } from '../../lexicon/wordSet.js';
import type { EntityDraft } from '../entityDraft.js';
import { type ListsByKey, makeLists } from '../words/listsByKey.js';

/** Drafts by the words of their names. */
export interface NameIndex {
  readonly add: (draft: EntityDraft) => void;
  readonly last: ListsByKey<EntityDraft>;
  readonly first: ListsByKey<EntityDraft>;
  /** By one of the surnames that a hyphen joins, and by the first of two: Ana Solé Vilar. */
  readonly halves: ListsByKey<EntityDraft>;
  readonly initials: ListsByKey<EntityDraft>;
}

const minor = /* @__PURE__ */ wordSet('of for the and on &');

/** Makes an index of drafts, to which more can be added, that finds one by its last word or a half of it, its first word or initials. */
export function makeNameIndex(drafts: readonly EntityDraft[] = []): NameIndex {
  const last = makeLists<EntityDraft>();
  const first = makeLists<EntityDraft>();
  const halves = makeLists<EntityDraft>();
  const initials = makeLists<EntityDraft>();
  const add = (draft: EntityDraft): void => {
    const { words } = draft;
    const surname = words.at(-1) as string;
    last.add(surname, draft);
    // el-Sisi, Sisi
    const bare = surname.replace(/^(?:a[dlnrs]|ash|el)-/, '');
    if (bare !== surname) last.add(bare, draft);
    else if (surname.includes('-')) for (const half of surname.split('-')) halves.add(half, draft);
    // Ana Lim Mei-lan, Lim
    if (words.length > 2 && /-[a-z]+$/.test(draft.name)) last.add(words[1] as string, draft);
    else if (words.length === 3) halves.add(words[1] as string, draft);
    // Erdoğan, Erdogan
    const plain = withoutAccents(surname);
    if (plain !== surname) last.add(plain, draft);
    first.add(words[0] as string, draft);
    // The Ministry, of the Polish Ministry of Health
    const of = words.findIndex((word) => word === 'of' || word === 'for');
    if (of > 0 && draft.kind === 'organization') last.add(words[of - 1] as string, draft);
    if (draft.nickname) first.add(draft.nickname, draft);
    // RCN; MoD; but not: UN, of UN News
    const letters = words.map((word) => (minor.has(word) ? '' : word[0])).join('');
    // AOC, of Alexandria Ocasio-Cortez
    const parts = draft.kind === 'person' ? words.flatMap((word) => word.split('-')) : words;
    const all = parts.map((word) => word[0]).join('');
    if (letters.length > 1 && letters !== words[0]) initials.add(letters, draft);
    if (all !== letters) initials.add(all, draft);
  };
  drafts.forEach(add);
  return { add, last, first, halves, initials };
}

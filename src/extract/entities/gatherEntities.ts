import type { NameWords } from '../lexicon/nameWords.js';
import type { Line } from '../line.js';
import type { Token } from '../token.js';
import { type EntityDraft, makeDraft } from './entityDraft.js';
import { kindOfLongName, kindOfShortName } from './kindOfName.js';
import type { NameGroup } from './nameGroups.js';
import { makeNameIndex, type NameIndex } from './nameIndex.js';
import type { NameMention } from './nameMention.js';
import { wordEnd } from './wordOf.js';

/** The entities that the names of a text stand for. */
export interface GatheredEntities {
  readonly drafts: readonly EntityDraft[];
  /** What each form of a name can stand for: one entity, mostly; several of one surname. */
  readonly candidates: ReadonlyMap<NameGroup, readonly EntityDraft[]>;
}

/** Puts the forms of each name together and tells people, bodies and places apart. */
export function gatherEntities(
  text: string,
  lines: readonly Line[],
  groups: readonly NameGroup[],
  words: NameWords,
): GatheredEntities {
  const drafts: EntityDraft[] = [];
  const candidates = new Map<NameGroup, readonly EntityDraft[]>();
  const people = makeNameIndex();
  const bodies = makeNameIndex();
  const short = groups.filter((group) => group.words.length === 1);
  const alone = new Set(short.map((group) => group.words[0] as string));
  const make = (kind: EntityDraft['kind'], group: NameGroup): EntityDraft => {
    const draft = makeDraft(kind, nameText(text, lines, group), group.words);
    if (kind === 'place') draft.country = words.places.get(group.words.join(' '));
    else (kind === 'person' ? people : bodies).add(draft);
    drafts.push(draft);
    return draft;
  };
  for (const group of groups) {
    if (!group.known) continue;
    const draft = make(group.known.kind, group);
    draft.known = group.known;
    candidates.set(group, [draft]);
  }
  for (const group of byLength(groups)) {
    if (group.words.length === 1) break;
    if (group.known) continue;
    const kind = kindOfLongName(group, alone, words);
    if (!kind) continue;
    const same =
      kind === 'person' ? samePerson(group, people) : kind === 'organization' ? sameBody(group, bodies) : undefined;
    if (same) same.aliases.add(nameText(text, lines, group));
    candidates.set(group, [same ?? make(kind, group)]);
  }
  for (const group of short) {
    if (group.known) continue;
    const found = partOfName(group, people, bodies);
    if (found.length > 0) {
      for (const draft of found) draft.aliases.add(nameText(text, lines, group));
      candidates.set(group, found);
      continue;
    }
    const place = (group.mentions[0] as NameMention).shape === 'place' && group.person < 3;
    const kind = place ? 'place' : kindOfShortName(group);
    if (kind) candidates.set(group, [make(kind, group)]);
  }
  return { drafts, candidates };
}

function byLength(groups: readonly NameGroup[]): NameGroup[] {
  return [...groups].sort((a, b) => b.words.length - a.words.length);
}

/** A person with the same first and last name: Donald J. Trump and Donald Trump. */
function samePerson({ words }: NameGroup, people: NameIndex): EntityDraft | undefined {
  const [first] = words as [string];
  const fits = people.endingIn(words[words.length - 1] as string).filter(({ words: other }) => {
    const given = other[0] as string;
    if (given === first) return true;
    const initial = (given.length === 2 || first.length === 2) && given[0] === first[0];
    return initial && (given.endsWith('.') || first.endsWith('.'));
  });
  return only(fits) ?? only(endingInAll(words, people));
}

/** A body whose longer name ends in these words: the European Parliament's Security Committee. */
function sameBody({ words, mentions }: NameGroup, bodies: NameIndex): EntityDraft | undefined {
  if (!mentions.every(({ definite }) => definite)) return undefined;
  return only(endingInAll(words, bodies));
}

/** Those whose longer name ends in all of these words. */
function endingInAll(words: readonly string[], index: NameIndex): readonly EntityDraft[] {
  const ending = words.join(' ');
  return index
    .endingIn(words[words.length - 1] as string)
    .filter(({ words: other }) => other.slice(-words.length).join(' ') === ending);
}

const only = (drafts: readonly EntityDraft[]): EntityDraft | undefined => (drafts.length === 1 ? drafts[0] : undefined);

/** Those whose longer name has this word: a surname, the short form of a body, its initials. */
function partOfName(
  { words, mentions, person }: NameGroup,
  people: NameIndex,
  bodies: NameIndex,
): readonly EntityDraft[] {
  const [word] = words as [string];
  const { shape } = mentions[0] as NameMention;
  if (shape === 'place') return [];
  if (shape === 'acronym') {
    const initials = bodies.withInitials(word);
    return initials.length === 1 ? initials : [];
  }
  if (shape === 'body') {
    const ending = bodies.endingIn(word);
    return ending.length === 1 ? ending : [];
  }
  const surnamed = people.endingIn(word);
  if (surnamed.length > 0) return surnamed;
  const forenamed = people.startingWith(word);
  if (forenamed.length > 0) return forenamed.length === 1 ? forenamed : [];
  if (person >= 3) return [];
  const named = bodies.startingWith(word);
  return named.length === 1 ? named : [];
}

const white = /\s+/g;

/** The name as its first mention writes it, without the title. */
function nameText(text: string, lines: readonly Line[], { mentions }: NameGroup): string {
  const { line, name } = mentions[0] as NameMention;
  const { tokens } = lines[line] as Line;
  return text.slice((tokens[name.from] as Token).start, wordEnd(tokens[name.to - 1] as Token)).replace(white, ' ');
}

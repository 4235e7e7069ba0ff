import { looksPlural } from '../../grammar/tokens/looksPlural.js';
import { wordAt } from '../../grammar/tokens/wordAt.js';
import type { NameWords } from '../../lexicon/nameWords.js';
import { isShortForm } from '../../lexicon/shortForenames.js';
import type { NameGroup } from '../described/nameGroups.js';
import { isOfPlace, titlesTold } from '../described/titlesTold.js';
import type { Description } from '../description.js';
import { type EntityDraft, makeDraft } from '../entityDraft.js';
import { kin } from '../words/kin.js';
import { type ListsByKey, makeLists } from '../words/listsByKey.js';
import { addForm } from './addForm.js';
import { keyOfName } from './keyOfName.js';
import { kindOfName } from './kindOfName.js';
import { makeNameIndex, type NameIndex } from './nameIndex.js';
import { nameText } from './nameText.js';

/** The entities that the names of a text stand for. */
export interface GatheredEntities {
  readonly drafts: readonly EntityDraft[];
  /** What each form of a name can stand for: one entity, mostly; several of one surname. */
  readonly candidates: ReadonlyMap<NameGroup, readonly EntityDraft[]>;
}

/** Puts the forms of each name together and tells people, bodies and places apart. */
export function gatherEntities(text: string, groups: readonly NameGroup[], words: NameWords): GatheredEntities {
  const drafts: EntityDraft[] = [];
  const candidates = new Map<NameGroup, readonly EntityDraft[]>();
  const people = makeNameIndex();
  const bodies = makeNameIndex();
  const byKey = new Map<string, EntityDraft>();
  const alone = new Map<string, number>();
  for (const { words: own, gender, person } of groups)
    if (own.length === 1) alone.set(own[0] as string, Math.max(alone.get(own[0] as string) ?? 0, gender ? 4 : person));
  const make = (kind: EntityDraft['kind'], group: NameGroup, key = keyOfName(group, words)): void => {
    const whole = nameText(text, group);
    const [, forename, nickname, surname] = (kind === 'person' && nicknamed.exec(whole)) || [];
    const draft = makeDraft(kind, nickname ? `${forename} ${surname}` : whole, group.words);
    if (nickname) {
      draft.nickname = nickname.toLowerCase();
      draft.aliases.add(whole);
    }
    draft.known = group.known;
    draft.gender = group.gender;
    if (kind === 'place') draft.country = words.places.get(group.words.join(' '));
    else (kind === 'person' ? people : bodies).add(draft);
    drafts.push(draft);
    candidates.set(group, [draft]);
    byKey.set(key, draft);
  };
  const titles = titlesTold(groups);
  const spouses = spousesIn(groups);
  for (const group of groups) if (group.known && !isBareSurname(group)) make(group.known.kind, group);
  for (const group of [...groups].sort((a, b) => b.words.length - a.words.length)) {
    if (candidates.has(group) || (isOfPlace(group) && titles.has(group.words[0] as string)) || isFamily(group, people))
      continue;
    const kind = group.known?.kind ?? kindOfName(group, alone, words);
    const key = keyOfName(group, words);
    const same = byKey.get(key);
    const found = same
      ? [same]
      : group.words.length === 1
        ? partOfName(group, people, bodies, words)
        : formOfName(group, kind, people, bodies, words);
    if (found.length > 0) {
      for (const draft of found) addForm(draft, nameText(text, group), group.words, words);
      candidates.set(group, found);
      // Mrs Pell, of Ivy Pell, who then is not Mr Pell
      if (found.length === 1) (found[0] as EntityDraft).gender ||= group.gender;
    } else {
      const { gender, words: list } = group;
      // Mrs Lund, after “Jan Lund and his wife, Eva”
      const fits = gender !== 0 && list.length === 1 && people.last.get(list[0] as string).length === 1;
      const [spouse, rival] = fits ? spouses.get(gender > 0 ? 'husband' : 'wife') : [];
      const married = spouse && !rival && candidates.get(spouse);
      if (married) candidates.set(group, married);
      else if (kind) make(kind, group, key);
    }
  }
  return { drafts, candidates };
}

/** Those named by a forename alone who are somebody's husband or wife. */
function spousesIn(groups: readonly NameGroup[]): ListsByKey<NameGroup> {
  const spouses = makeLists<NameGroup>();
  for (const group of groups)
    for (const { tokens, words } of group.words.length === 1 ? group.descriptions : [])
      for (const { word } of tokens.slice(words.from, words.to))
        if (/^(?:husband|wife)$/.test(word) && spouses.get(word).at(-1) !== group) spouses.add(word, group);
  return spouses;
}

/** Whether somebody whom the caller knows by one name may be whoever has that surname in the text: Ruiz; not: President Ruiz */
const isBareSurname = ({ known, words, mentions }: NameGroup): boolean =>
  known?.kind === 'person' && words.length === 1 && mentions.every(({ title, from }) => title === from);

/** A nickname in marks between forename and surname. */
const nicknamed = /^(\S+) ["“‘'«„](\S+)["”’'»“] (\S.*)$/;

/** Whether a name is the plural of a surname: the two Lunds. */
function isFamily({ words: [word = '', more], mentions }: NameGroup, people: NameIndex): boolean {
  if (more !== undefined || !looksPlural(word) || people.last.get(word.slice(0, -1)).length === 0) return false;
  return mentions.every(({ tokens, title }) => /^(?:the|two|three|both)$/.test(wordAt(tokens, title - 1)));
}

/** Who has a longer form of a name of several words, or the same first and last one. */
function formOfName(
  { words, mentions }: NameGroup,
  kind: EntityDraft['kind'] | undefined,
  people: NameIndex,
  bodies: NameIndex,
  { organisations }: NameWords,
): readonly EntityDraft[] {
  // Donald J. Trump and Donald Trump.
  if (kind === 'person') {
    const same = people.last
      .get(words.at(-1) as string)
      .filter((draft) => sameForename(words, draft.words) || draft.nickname === words[0]);
    return same.length === 1 ? same : ifOne(endingInAll(words, people));
  }
  if (kind && kind !== 'organization') return [];
  // Asked Van der Schalk; Van der Schalk says the union is late
  const whole = ifOne(endingInAll(words, people));
  if (!kind || whole[0]) return whole;
  // Hearth & Grain, of Hearth & Grain Bakery; not: Norrvik Bank, of Norrvik Bank Research
  const headed = organisations.has(words.at(-1) as string);
  const longer = headed ? [] : bodies.first.get(words[0] as string).filter((draft) => opensAs(draft, words));
  if (longer.length > 0) return ifOne(longer);
  // The European Parliament's Security Committee.
  return mentions.every(({ definite }) => definite) ? ifOne(endingInAll(words, bodies)) : [];
}

/** Whether two names have one forename, or one has the initial or a short form of the other's. */
function sameForename([one = '']: readonly string[], [other = '']: readonly string[]): boolean {
  return one === other || (one[0] === other[0] && (one[1] === '.' || other[1] === '.')) || isShortForm(one, other);
}

/** Those whose longer name ends in all of these words. */
function endingInAll(words: readonly string[], index: NameIndex): readonly EntityDraft[] {
  const ending = words.join(' ');
  return index.last
    .get(words.at(-1) as string)
    .filter(({ words: other }) => other.slice(-words.length).join(' ') === ending);
}

/** Whether somebody's longer name opens with all of these words. */
const opensAs = ({ words }: EntityDraft, short: readonly string[]): boolean =>
  short.every((word, index) => words[index] === word);

const ifOne = (drafts: readonly EntityDraft[]): readonly EntityDraft[] => (drafts.length === 1 ? drafts : []);

/** Those whose longer name has this word: a surname, the short form of a body, its initials. */
function partOfName(
  { words, mentions, descriptions, person, gender, located, spoken, shape }: NameGroup,
  people: NameIndex,
  bodies: NameIndex,
  { forename, bodies: known }: NameWords,
): readonly EntityDraft[] {
  const [word] = words as [string];
  // France said, beside Helen France and no other; Jordan said, beside Jordan Pickering
  if (shape === 'place')
    return spoken && located === 0 ? ifOne([...people.last.get(word), ...people.first.get(word)]) : [];
  const letters = word.replaceAll('.', '');
  const abbreviated = ifOne(bodies.initials.get(letters));
  // AOC, of Alexandria Ocasio-Cortez; not: the AOC
  const bare = abbreviated.length === 0 && letters.length > 2 && !mentions.some(({ definite }) => definite);
  if (shape === 'acronym') return bare ? ifOne(people.initials.get(letters)) : abbreviated;
  // Agency warns of floods (headline). The Agency said; the MoD, of the Ministry of Defence
  if (mentions.some((mention) => mention.shape === 'body')) {
    // Bloomberg, of Michael Bloomberg, and said by him where a Bloomberg talk is told of, too
    const named = person < 0 && !spoken ? [] : people.last.get(word);
    const bearers = known.has(word) ? named.filter(({ words: [first = ''] }) => forename(first) !== undefined) : [];
    return [abbreviated, bearers, bodies.last.get(word)].map(ifOne).find(({ length }) => length > 0) ?? [];
  }
  const surnamed = people.last.get(word);
  // Mr Toste is not Mrs Toste; Mr Pell, her son, is nobody whose forename does not tell it
  const least = descriptions.some(tellsKin) ? 1 : 0;
  const fits = (draft: EntityDraft): boolean => gender * (forename(draft.words[0] as string) ?? draft.gender) >= least;
  if (surnamed.length > 0) return gender === 0 ? surnamed : surnamed.filter(fits);
  // Not by the word before a name: Now, of “Now Jan Lund”
  const forenamed = people.first.get(word).filter((draft) => draft.words[0] === word || draft.nickname === word);
  // Ms Caduff, of Ladina Caduff-Tscharner; Solé, of Ana Solé Vilar, whose title stands before both; not: Caduff, of Caduff Marine
  const halved = people.halves.get(word).filter(({ words }) => gender === 0 || words.at(-1)?.includes('-'));
  const firm = gender === 0 && bodies.first.get(word).length > 0;
  if (forenamed.length === 0 && halved.length === 1 && !firm) return halved;
  if (forenamed.length > 0 || person >= 3) return ifOne(forenamed);
  // In Hull, beside the Hull Times
  if (located > 0) return [];
  const short = bodies.first.get(word);
  // Villa said, of Norrvik Villa; not: Lund said, of a firm called Ana Lund
  const club = spoken
    ? bodies.last.get(word).filter(({ words }) => !words[2] && forename(words[0] as string) === undefined)
    : [];
  return ifOne(short.length > 0 ? short : club);
}

/** Whether words beside a name tell whose kin it is: her son. */
const tellsKin = ({ tokens: t, words: { from, to } }: Description): boolean =>
  /^(?:her|his|their)$/.test(wordAt(t, from - 1)) && kin.test(wordAt(t, to - 1));

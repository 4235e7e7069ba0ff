import { flagsAt } from '../grammar/flagsAt.js';
import { nounPhraseBefore } from '../grammar/nounPhraseBefore.js';
import { tokenAt } from '../grammar/tokenAt.js';
import { wordAt } from '../grammar/wordAt.js';
import type { NameWords } from '../lexicon/nameWords.js';
import * as is from '../lexicon/wordClasses.js';
import { wordSet } from '../lexicon/wordSet.js';
import type { Token } from '../token.js';
import { afterOwner } from './afterOwner.js';
import { membership, postnominals } from './headOf.js';
import { isBodyHead } from './isBodyHead.js';
import { isHuman } from './isHuman.js';
import { isOffice } from './isOffice.js';
import { matters } from './matters.js';
import type { TitledName } from './nameMention.js';
import { ofPlaces } from './nameRun.js';
import { nameShape } from './nameShape.js';
import { wordOf, wordsIn } from './wordOf.js';

/** Words that can be surnames although they are titles: Stephen King. */
const surnames = /* @__PURE__ */ wordSet('king prince bishop judge pope major');
const storms = /* @__PURE__ */ wordSet('hurricane typhoon cyclone storm');
/** What only before a name is a title. */
const honorifics = /* @__PURE__ */ wordSet(`
  administrator businesswoman businessman canon cji comptroller con coun cr dc honour honourable pcso recorder shri t/dci whip`);
const kin = /^(?:mum|dad|nan|grandma|grandad)$|^\w+-of-\w+$/;

/** The names in a run of capitals: a person with a title and the body that opens the title, a body, a place. */
export function namesOfRun(
  t: readonly Token[],
  start: number,
  runEnd: number,
  lowest: number,
  words: NameWords,
): TitledName[] {
  let from = start;
  let to = runEnd;
  while (to - from > 2 && postnominals.has(wordAt(t, to - 1))) to--;
  // The Norwich South MP
  if (to < runEnd && wordAt(t, from - 1) === 'the' && membership.has(wordAt(t, runEnd - 1))) return [];
  // Chipmaker Norrvik Systems
  if (to - from > 1 && /maker$/.test(wordAt(t, from))) from++;
  // San Jose-based Norrvik
  for (let i = from; i + 1 < to; i++) if (/-based$/.test(wordAt(t, i))) from = i + 1;
  // Hurricane Melissa
  if (storms.has(wordAt(t, from))) return [];
  if (wordAt(t, to - 1) === 'states' && wordAt(t, to - 2) === 'member') return [];
  // Social Democrat Ana Ruiz
  if (
    to - from > 3 &&
    /^(?:social|christian|liberal|free|national)$/.test(wordAt(t, from)) &&
    wordAt(t, from + 1) === 'democrat'
  )
    from += 2;
  if (opensTrade(t, from, to, lowest, words)) return [{ from: from + 1, to, title: from, shape: 'plain' }];
  // Secretary of [State] Ana Ruiz, Leader of the [Opposition] Ana Ruiz, Ambassador to [Norway] Ana Ruiz
  const link = wordAt(t, from - 1) === 'the' ? from - 2 : from - 1;
  const office = officeEnd(t, lowest, link);
  if (office > lowest) {
    const name = afterMatter(t, from, to, words);
    if (name === to) return [];
    if (name > from)
      return [
        ...bodyOfTitle(t, from, name, words),
        { from: name, to, title: roleBefore(t, lowest, office), shape: 'plain' },
      ];
  }
  let shape = nameShape(t, from, to, words);
  if (shape !== 'plain') return [{ from, to, title: from, shape }];
  const last = tokenAt(t, to - 1) as Token;
  const forename = words.forename(wordAt(t, from)) !== undefined;
  const isName = to - from > 1 && (surnames.has(last.word) || (forename && !words.adjectives.has(wordAt(t, from))));
  // Chief Executive, the Vermont Democrat
  if (!isName && (isOffice(last) || (to - from > 1 && words.adjectives.has(wordOf(last)))))
    return bodyOfTitle(t, from, to - 1, words);
  // The Bishop of Porto
  if (ofPlaces.has(wordAt(t, from)) && wordAt(t, from + 1) === 'of') {
    // Bishop of Porto Ana Ruiz
    let name = from + 3;
    while (name < to - 1 && words.forename(wordAt(t, name)) === undefined) name++;
    return [{ from: name < to - 1 ? name : from, to, title: from, shape }];
  }
  let split = to - 2;
  while (split >= from && !isOffice(t[split] as Token) && !isHonorific(t, split, to)) split--;
  // Soldier C
  if (split >= from && split + 2 === to && last.word.length === 1) return [{ from: split, to, title: split, shape }];
  if (split >= from) return [...bodyOfTitle(t, from, split, words), { from: split + 1, to, title: from, shape }];
  // Democratic Renewal
  const party = to - from === 2 && wordAt(t, from) === 'democratic';
  // Christian Lund
  const named = to - from === 2 && forename;
  while (from < to && !party && !named && isAdjective(t[from] as Token, words)) from++;
  if (from === to) return [];
  if (from > start) shape = nameShape(t, from, to, words);
  return [{ from, to, title: roleBefore(t, lowest, from), shape }];
}

/** Whether a word is a title for the name behind it: Coun Ruiz, DC Ana Ruiz; not: DC Comics. */
const isHonorific = (t: readonly Token[], at: number, to: number): boolean =>
  honorifics.has(wordAt(t, at)) && (wordAt(t, at) !== 'dc' || to - at > 2);

/** Whether a trade stands before a name: Surgeon Ana Ruiz, Father-of-two Vam Dem, Mum Ana. */
function opensTrade(t: readonly Token[], from: number, to: number, lowest: number, words: NameWords): boolean {
  const token = t[from] as Token;
  const { word, flags } = token;
  if (kin.test(word) && to - from > 1) return true;
  const opens = from === lowest || t[from - 1]?.mark || (t[from - 1]?.entry.takes ?? 0) !== 0;
  // Parminder “Pinky” Vam
  if (
    !opens ||
    wordAt(t, from + 1) === '' ||
    to - from < 3 ||
    flags & ~is.CAPITAL ||
    words.forename(word) !== undefined
  )
    return false;
  if (isAdjective(token, words) || t.slice(from + 1, to).some(isOffice)) return false;
  return isHuman(token, words) && (word.length > 6 || words.forename(wordAt(t, from + 1)) !== undefined);
}

/** Whether a word is an acronym, and no ship follows it. */
const isAcronym = ({ flags, word }: Token): boolean =>
  (flags & is.UPPERCASE) !== 0 && !/^(?:hms|mv|ss|uss)$/.test(word);

/** Index after the office before a preposition: [Minister] of, [Minister] of Defence of; 0 where there is none. */
function officeEnd(t: readonly Token[], lowest: number, link: number): number {
  if (link <= lowest || !/^(?:of|for|to|in|at)$/.test(wordAt(t, link))) return 0;
  if (isOffice(t[link - 1] as Token)) return link;
  const whole = matters.has(wordAt(t, link - 1)) && /^(?:of|for)$/.test(wordAt(t, link - 2));
  return whole && link - 2 > lowest && isOffice(t[link - 3] as Token) ? link - 2 : 0;
}

/** Index after what an office is of, where the name of its holder starts: Head of [Unit] Ana Ruiz. */
function afterMatter(t: readonly Token[], from: number, to: number, words: NameWords): number {
  // The spokesman for the Defence Ministry, for Ana Maria Ruiz
  if (isBodyHead(t, to, words) || words.forename(wordAt(t, from)) !== undefined) return from;
  let name = from;
  while (name < to && isMatter(t[name] as Token, words)) name++;
  // Chief of the General Staff General Sir Jan Lund
  if (name > from) while (name + 1 < to && isOffice(t[name] as Token)) name++;
  if (name > from) return name;
  for (let i = from + 1; i + 1 < to; i++) {
    if (words.forename(wordAt(t, i)) !== undefined) return i;
    // The Bank of [England] Ana Ruiz
    const start = wordAt(t, i - 2) === 'of' ? i - 1 : from;
    const place = words.places.has(wordsIn(t, { from: start, to: i }).join(' '));
    const matter =
      place || (i > from + 1 && isBodyHead(t, i, words)) || (isAcronym(t[from] as Token) && wordAt(t, to) !== 'and');
    if (matter && wordAt(t, i - 1) !== 'and' && flagsAt(t, i) & is.CAPITAL && nameShape(t, i, to, words) === 'plain')
      return i;
  }
  return from;
}

/** Whether it can stand in what an office is of: Children, Disability and Equality; Indigenous Australians. */
const isMatter = ({ word }: Token, { peoples }: NameWords): boolean =>
  matters.has(word) || /^(?:and|,|&)$/.test(word) || (word.endsWith('s') && peoples.has(word.slice(0, -1)));

function isAdjective(token: Token, words: NameWords): boolean {
  const word = wordOf(token);
  return (
    words.peoples.has(word.endsWith('s') ? word.slice(0, -1) : word) ||
    words.adjectives.has(word) ||
    /-(?:american|european|speaking|born|based|led|linked|backed)$/.test(word)
  );
}

/** The body or place that opens a title: NATO Secretary General. */
function bodyOfTitle(t: readonly Token[], from: number, end: number, words: NameWords): TitledName[] {
  // Culture, Media and Sport Secretary
  if (t.slice(from, end).every((token) => isMatter(token, words))) return [];
  // Senate Majority Leader
  if (/^(?:majority|minority)$/.test(wordAt(t, end - 1))) return bodyOfTitle(t, from, end - 1, words);
  for (let to = end; to > from; to--) {
    const shape = nameShape(t, from, to, words);
    if (shape !== 'plain') return [{ from, to, title: from, shape }];
  }
  return [];
}

/** Index where the words for an office before a name start: senior nurse Ana Ruiz; `from` where there are none. */
export function roleBefore(t: readonly Token[], lowest: number, from: number): number {
  // General (ret.) Ana Ruiz
  if (wordAt(t, from - 1) === ')') {
    const bracket = wordAt(t, from - 3) === '(' ? from - 3 : from - 4;
    const title =
      wordAt(t, bracket) === '(' && /^ret/.test(wordAt(t, bracket + 1)) ? roleBefore(t, lowest, bracket) : from;
    return title < bracket ? title : from;
  }
  const left = tokenAt(t, from - 1);
  if (!left || from <= lowest || left.flags & is.POSSESSIVE || !isOffice(left)) return from;
  let start = nounPhraseBefore(t, lowest, from);
  if (start < 0) return from;
  // Eva Berg and her brother Ana Ruiz; Berg and French president Ana Ruiz; asked by lawyer Ana Ruiz
  for (let i = start; i + 1 < from; i++)
    if (wordAt(t, i) === 'by') start = i + 1;
    else if (wordAt(t, i) === 'and' && (flagsAt(t, i + 1) & is.DETERMINER || isPersonBefore(t, i))) start = i + 1;
  while (start < from && (flagsAt(t, start) & is.DETERMINER || wordAt(t, start).endsWith('ing'))) start++;
  return afterOwner(t, { from: start, to: from });
}

/** Whether a name of somebody ends before "and": Ruiz, but not: Justice and interior minister. */
const isPersonBefore = (t: readonly Token[], and: number): boolean => {
  const { flags, word } = t[and - 1] as Token;
  return (flags & (is.CAPITAL | is.BODY | is.UPPERCASE)) === is.CAPITAL && !matters.has(word);
};

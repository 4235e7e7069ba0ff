import { isAge } from '../../grammar/phrases/isAge.js';
import { isSeat } from '../../grammar/phrases/isDetail.js';
import { flagsAt } from '../../grammar/tokens/flagsAt.js';
import { hasToken } from '../../grammar/tokens/hasToken.js';
import { tokenAt } from '../../grammar/tokens/tokenAt.js';
import { wordAt } from '../../grammar/tokens/wordAt.js';
import { wordsBetween } from '../../grammar/tokens/wordsBetween.js';
import type { NameWords } from '../../lexicon/nameWords.js';
import * as is from '../../lexicon/wordClasses.js';
import { wordSet } from '../../lexicon/wordSet.js';
import type { Range, Token } from '../../token.js';
import type { TitledName } from '../nameMention.js';
import { membership } from '../words/headOf.js';
import { isCalling, isHuman } from '../words/isHuman.js';
import { isOffice } from '../words/isOffice.js';
import { isCommon, isParty } from '../words/partySide.js';
import { wordOf } from '../words/wordOf.js';
import { bodyOfTitle } from './bodyOfTitle.js';
import { holderOf } from './holderOf.js';
import { isMister } from './isMister.js';
import { isPeople } from './isPeople.js';
import { isSetOff } from './isSetOff.js';
import { ofPlaces, opensFor } from './nameRun.js';
import { nameShape } from './nameShape.js';
import { roleBefore } from './roleBefore.js';
import { withoutDetails } from './withoutDetails.js';

/** Words that can be surnames although they are titles: Stephen King. */
const surnames = /* @__PURE__ */ wordSet('king prince bishop judge pope major sen');
/** What weather bears a name: Hurricane Melissa. */
const storms = /^(?:hurricane|typhoon|cyclone|storm)s?$/;
/** What with its capitals names nobody: member states; an Executive Order; Region Two. */
const noNames =
  /^(?:member states|executive (?:order|action)s?|(?:block|phase|region|sector|stage|unit|ward|zone) (?:one|two|three|four|five|six|[ivx]+))$/;
/** What only before a name is a title. */
const honorifics = /* @__PURE__ */ wordSet(`
  acp administrator ag ayatollah barr canon cji collector comptroller con coun cr dc dcp dig dsp fr honour honourable madam maulana mdm. msgr. msps mufti paralegal pcso recorder registrar sp sr ssp supervisor swami t/dci tem whip`);
/** Kin, before their names: Mum Ana, Father-of-two Jan Lund, Twins Ana and Eva Lund. */
const parents = /^(?:mum|dad|parent|nan|gran(?:dma|dad)?|(?:twin|brother|sister)s?)$|^\w+-of-\w+$/;
/** What tells a son from a father of the same name. */
export const suffixes = /* @__PURE__ */ wordSet('jr jr. sr sr. ii iii iv');
/** Who goes by a title alone. */
export const royals = /^(?:princess royal|queen (?:mother|consort)|prince regent)$/;

/** The names in a run of capitals: a person with a title and the body that opens the title, a body, a place. */
export function namesOfRun(
  t: readonly Token[],
  start: number,
  runEnd: number,
  lowest: number,
  words: NameWords,
): TitledName[] {
  if (opensFor(t, start)) return [{ from: start, to: runEnd, title: start, shape: 'body' }];
  const range = withoutDetails(t, start, runEnd);
  const { from, to } = range;
  // The Norwich South MP
  if (to < runEnd && wordAt(t, start - 1) === 'the' && membership.has(wordAt(t, runEnd - 1))) return [];
  if (storms.test(wordAt(t, from))) return to - from === 2 ? [{ from: from + 1, to, title: from, shape: 'storm' }] : [];
  // President (Ana) Ruiz, [President Ana] Ruiz
  const bracketed = /^[)\]]$/.test(wordAt(t, to)) && flagsAt(t, to + 1) & is.CAPITAL;
  if (bracketed && words.forename(wordAt(t, to - 1)) !== undefined) return [];
  // A New York-based firm; 9:27 PM IST
  const timed = /^[ap]m$/.test(wordAt(t, from)) && flagsAt(t, from - 1) & is.NUMBER;
  if (from === to || timed || noNames.test(wordsBetween(t, to - 2, to))) return [];
  // Ruiz, R-Palm Springs, said
  if (isSeat(wordAt(t, from - 1)) || isSeat(wordAt(t, from))) return [];
  if (isMister(t, from, to)) return [{ from: from + 1, to, title: from, shape: 'plain' }];
  // Developer Greenfield Homes
  if (opensTrade(t, from, to, lowest, words))
    return [{ from: from + 1, to, title: from, shape: nameShape(t, from + 1, to, words) }];
  // The Green said, the Lib Dem said
  if (isCommon(t, from, to, words)) return [];
  const held = holderOf(t, range, lowest, words);
  if (held) return held;
  if (isPeople(t, from, to, words)) return [];
  const shape = nameShape(t, from, to, words);
  return shape === 'plain' ? namesOfPerson(t, range, lowest, words) : [{ from, to, title: from, shape }];
}

/** The names in a run that by its words is no body and no place: a person, or the body that opens an office alone. */
function namesOfPerson(t: readonly Token[], { from, to }: Range, lowest: number, words: NameWords): TitledName[] {
  const first = wordAt(t, from);
  const last = tokenAt(t, to - 1) as Token;
  const forename = words.forename(first) !== undefined;
  // Cllr Helen Baron, Economist Amartya Sen; but not: the Georgia Governor
  const given = wordAt(t, to - 2);
  // A North Carolina Republican
  const kind = words.adjectives.has(wordOf(last));
  const bears = to - from > 2 && words.forename(given) !== undefined && !kind;
  const isName =
    to - from > 1 &&
    (bears ||
      surnames.has(last.word) ||
      (forename && !words.adjectives.has(first)) ||
      (to - from === 2 && isSetOff(t, to, words)));
  // Chief Executive, Princes Avenue, the Vermont Democrat
  const road = /^(?:avenue|road|street)$/.test(last.word) && isOffice(t[from] as Token);
  if (!isName && (road || isOffice(last) || (to - from > 1 && kind))) return bodyOfTitle(t, from, to - 1, words);
  // The Bishop of Porto
  if (ofPlaces.has(first) && wordAt(t, from + 1) === 'of') {
    // Bishop of Porto Ana Ruiz
    let name = from + 3;
    while (name < to - 1 && words.forename(wordAt(t, name)) === undefined) name++;
    return [{ from: name < to - 1 ? name : from, to, title: from, shape: 'plain' }];
  }
  if (to - from === 2 && royals.test(`${first} ${last.word}`)) return [{ from, to, title: from, shape: 'plain' }];
  // Earl Ruiz, 83, whom nobody calls by a title beside an age; but not: Prince Harry, 39
  const aged = wordAt(t, to) === ',' && isAge(t, to + 1) && words.forename(last.word) === undefined;
  if (aged && to - from === 2 && /^(?:earl|king|prince)$/.test(first))
    return [{ from, to, title: from, shape: 'plain' }];
  // Jan King Jr.
  let split = to - (suffixes.has(last.word) ? 3 : 2);
  while (
    split >= from &&
    !isOffice(t[split] as Token) &&
    !isHonorific(t, split, to) &&
    (forename || split === from || !isTrade(t, split, to, words))
  )
    split--;
  // Soldier C
  if (split >= from && split + 2 === to && last.word.length === 1)
    return [{ from: split, to, title: split, shape: 'plain' }];
  // Supreme Allied Commander Europe, General Ana Ruiz
  const command = split + 2 === to && words.places.has(last.word) && wordAt(t, to) === ',';
  if (command && flagsAt(t, to + 1) & is.CAPITAL) return bodyOfTitle(t, from, split, words);
  if (split >= from)
    return [
      ...bodyOfTitle(t, from, split, words),
      { from: split + 1, to, title: roleBefore(t, lowest, from), shape: 'plain' },
    ];
  // Democratic Renewal; Christian Lund
  const whole = to - from === 2 && (first === 'democratic' || forename);
  let name = from;
  while (name < to && !whole && isAdjective(t[name] as Token, words)) name++;
  // Northern Powergrid
  const wind = name === to - 1 && /^(?:north|south|ea|we)\w*ern$/.test(first);
  if (wind && !words.places.has(wordOf(last))) name = from;
  // The Scottish Greens
  if (name === to || (name > from && name === to - 1 && isParty(last.word))) return [];
  const shape = name > from ? nameShape(t, name, to, words) : 'plain';
  return [{ from: name, to, title: roleBefore(t, lowest, name), shape }];
}

/** Whether a word is a title for the name behind it: Coun Ruiz, Oscar-winner Ruiz, DC Ana Ruiz; not: DC Comics, Collector Compound. */
const isHonorific = (t: readonly Token[], at: number, to: number): boolean =>
  (honorifics.has(wordAt(t, at)) && (to - at > 2 || !/^(?:dc|collector)$/.test(wordAt(t, at)))) ||
  wordAt(t, at).endsWith('-winner');

/** Whether a word in a run is a trade before a forename: District [Collector] Ana Ruiz. */
const isTrade = (t: readonly Token[], at: number, to: number, words: NameWords): boolean =>
  to - at > 2 && isHuman(t[at] as Token, words) && words.forename(wordAt(t, at + 1)) !== undefined;

/** Whether a trade stands before a name: Surgeon Ana Ruiz, Father-of-two Vam Dem, Mum Ana. */
function opensTrade(t: readonly Token[], from: number, to: number, lowest: number, words: NameWords): boolean {
  const token = t[from] as Token;
  const { word, flags } = token;
  if (parents.test(word) && to - from > 1) return true;
  const left = t[from - 1] as Token;
  const opens = from === lowest || left.mark || left.entry.takes;
  if (!opens || to - from < 3 || flags & ~is.CAPITAL || words.forename(word) !== undefined) return false;
  // Parminder “Pinky” Vam
  if (wordAt(t, from + 1) === '' || isAdjective(token, words) || hasToken(t, from + 1, to, isOffice)) return false;
  const forename = words.forename(wordAt(t, from + 1)) !== undefined;
  // Celebrities Ana Ruiz and Jan Lund
  return (
    (forename && /.{5}s$/.test(word)) || (isHuman(token, words) && (word.length > 6 || isCalling(word) || forename))
  );
}

/** Whether a word only tells more of the name behind it: the [French] [conservative] Ana Ruiz. */
function isAdjective(token: Token, words: NameWords): boolean {
  const word = wordOf(token);
  return (
    words.peoples.has(word.endsWith('s') ? word.slice(0, -1) : word) ||
    words.adjectives.has(word) ||
    /-(?:americans?|europeans?|speaking|born|inspired|winning|based|led|linked|backed|placed|seeded|elected|ranked|appointed|crowned|up)$/.test(
      word,
    )
  );
}

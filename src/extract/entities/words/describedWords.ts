import type { NameWords } from '../../lexicon/nameWords.js';
import * as is from '../../lexicon/wordClasses.js';
import { linesOf } from '../../lexicon/wordSet.js';
import type { Range, Token } from '../../token.js';
import { afterOwner } from './afterOwner.js';
import { headOf } from './headOf.js';
import { isAged } from './isAged.js';
import { wordOf } from './wordOf.js';

/** Words of one meaning, and their abbreviations; the first stands for all. */
const likes = /* @__PURE__ */ firstWords(`
  head chief boss leader director leads led heads headed runs ran directs directed
  chair chairman chairwoman chairperson chairs chaired chairmanship president
  lawyer attorney counsel solicitor barrister barr. adv adv. represents represented defends
  teacher teaches taught headteacher headmaster headmistress
  farmer farms farmed
  driver drives
  painter paints painted
  pilot flies
  coach coaches coached trains trainer
  editor edits edited
  judge justice presides presided
  manager manages managed
  fisherman fishes
  executive ceo
  premier pm taoiseach
  spokesperson spokesman spokeswoman
  commander commands commanded cdr cmdr
  lawmaker congressman congresswoman senator sen sen. representative rep. mk mp mep mla mlc mpp msp td legislator parliamentarian
  doctor dr dr. physician gp
  author writer writes wrote
  ambassador envoy
  accused defendant
  republican gop
  democrat democratic
  former retired
  owner owns owned
  founder founded co-founder
  defence defense
  billionaire businessman mogul tycoon
  candidate nominee contender front-runner frontrunner hopeful
  force forces
  school academy
  newspaper paper daily weekly magazine
  broadcaster station channel
  company firm manufacturer maker operator shipbuilder airline carrier supplier
  general gen gen. secretary-general lieutenant-general major-general brigadier-general
  colonel col col. lieutenant-colonel
  commandant cmdt
  captain capt. capt skipper
  lieutenant lt lt.
  major maj maj.
  commodore cdre
  sergeant sgt sgt.
  corporal cpl cpl.
  admiral adm adm. vice-admiral rear-admiral
  marshal vice-marshal
  brigadier brig brig.
  governor gov gov.
  councillor cllr
  detective det dci
  inspector insp
  superintendent supt
  constable pc
  professor prof. prof
  reverend rev rev. vicar`);
const empty =
  is.DETERMINER |
  is.PREPOSITION |
  is.CONJUNCTION |
  is.PUNCTUATION |
  is.PRONOUN |
  is.RELATIVE |
  is.BE |
  is.MARKED |
  is.SUBORDINATOR;

/** The first word of its line by each other word of a list. */
function firstWords(list: string): ReadonlyMap<string, string> {
  const all = new Map<string, string>();
  for (const [first = '', ...others] of linesOf(list)) for (const word of others) all.set(word, first);
  return all;
}

/** A word as descriptions compare it: the long form of an abbreviation, one word for all of its meaning. */
export const likeWord = (word: string): string => {
  // An ex-mayor was a mayor
  const bare = word.startsWith('ex-') ? word.slice(3) : word;
  return likes.get(bare) ?? bare;
};

/** The same, or the code of the country for its name and its people; of other places what theirs share with them: TEXA. */
export function meaningOf(word: string, { peoples, places }: NameWords): string {
  const code = peoples.get(word) ?? places.get(word);
  return code === '' ? word.slice(0, 4).toUpperCase() : (code ?? likeWord(word));
}

/** What a description says somebody is: its head, and the words for offices and peoples before it. */
export function headWords(t: readonly Token[], range: Range, words: NameWords): string[] {
  const head = headOf(t, range);
  // The minister’s spokesman is no minister
  return t
    .slice(afterOwner(t, { from: range.from, to: head }), head + 1)
    .filter(
      (token) =>
        token === t[head] || token.flags & (is.ROLE | is.TITLE) || words.peoples.has(token.word) || isAged(token.word),
    )
    .map((token) => meaningOf(wordOf(token), words));
}

/** The words of a description that tell something; the ex-mayor is the former mayor. */
export function describedWords(t: readonly Token[], { from, to }: Range, words: NameWords): string[] {
  const described: string[] = [];
  for (const token of t.slice(from, to)) {
    if (token.flags & empty && !(token.flags & (is.ROLE | is.TITLE | is.UPPERCASE))) continue;
    const word = wordOf(token);
    if (word.startsWith('ex-')) described.push('former');
    described.push(meaningOf(word, words));
  }
  return described;
}

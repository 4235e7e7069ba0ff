import { isDash } from '../../grammar/tokens/dash.js';
import { flagsAt } from '../../grammar/tokens/flagsAt.js';
import { hasToken } from '../../grammar/tokens/hasToken.js';
import { looksPlural } from '../../grammar/tokens/looksPlural.js';
import { wordAt } from '../../grammar/tokens/wordAt.js';
import type { NameWords } from '../../lexicon/nameWords.js';
import * as is from '../../lexicon/wordClasses.js';
import type { Token } from '../../token.js';
import type { NameShape } from '../nameMention.js';
import { isOffice } from '../words/isOffice.js';
import { wordsIn } from '../words/wordOf.js';
import { isLettered } from './bracketedAcronym.js';
import { isBodyHead, isSurnameToo } from './isBodyHead.js';
import { waters } from './nameRun.js';

/** What the words of a run of capitals look like: a place, an acronym, a body, a programme, or a name as people have. */
export function nameShape(t: readonly Token[], from: number, end: number, words: NameWords): NameShape {
  const list = wordsIn(t, { from, to: end });
  const [first, second] = list as [string, string?];
  const alone = list.length === 1;
  // N. Korea, S. Africa
  const name = list.join(' ').replace(/^([ns])\. /, (_, side) => (side === 'n' ? 'north ' : 'south '));
  const { flags, word, entry } = t[from] as Token;
  // LEEDS, 21 April –; the Gulf of Finland
  if (words.places.has(name) || (from === 0 && isDash(t.at(-1))) || (second === 'of' && waters.has(first)))
    return 'place';
  if (words.bodies.has(list.join('-'))) return 'body';
  // St. Louis; not: St Ana's
  const saint = /^st\.?$/.test(word);
  const opens = words.placeOpeners.has(word) && !(saint && flagsAt(t, end - 1) & is.POSSESSIVE);
  if (list.length === 2 && opens && !words.organisations.has(second as string)) return 'place';
  if (
    alone &&
    (flags & (is.UPPERCASE | is.ROLE | is.TITLE)) === is.UPPERCASE &&
    (/^(?:\p{Ll}{2,6}(?:\(.\))?|(?:[a-z]\.){3,})$/u.test(name) || words.knownAs.has(name))
  )
    return 'acronym';
  let head = from + 1;
  while (head < end && flagsAt(t, head) & is.CAPITAL) head++;
  const heads = [list[head - from - 1] as string, first];
  if (!alone && (heads.some((word) => words.programmes.has(word)) || name.endsWith(' act'))) return 'programme';
  // The Department for Business and Trade, the Union of Nurses and Midwives, but not: House Ways and Means Chairman Ana Ruiz
  const joined = /&| and /.test(name);
  const titled =
    joined &&
    hasToken(t, from, end, (token) => isOffice(token) && !(looksPlural(token.word) || /men$/.test(token.word)));
  const headed =
    (!titled && isBodyHead(t, head, words)) || isBodyHead(t, end, words) || words.companies.has(list.at(-1) as string);
  // DeepMind
  if (alone && flags & is.BODY && !entry.flags && !(flags & is.POSSESSIVE)) return 'body';
  // King's College London, Marks & Spencer, M&S, Doctors Without Borders, HMP Norrvik, United Dockers
  const placed = words.places.has(list.at(-1) as string) && words.organisations.has(list.at(-2) as string);
  if (
    (joined && !titled && list.at(-1) !== 'law') ||
    placed ||
    (!alone && isLettered(t, from, end)) ||
    / (?:without|against|sans) | of america$|^(?:hmp|(?:friends of|save) the|(?:transport|alternative) for) |^united (?!arab|kingdom|nations|states)(?:[^ -]+ )?[^ -]+s$/.test(
      name,
    )
  )
    return 'body';
  const set = !alone || wordAt(t, from - 1) === 'the' || flagsAt(t, from - 1) & is.POSSESSIVE;
  if (!(headed && set)) return 'plain';
  // Minister Nick Baron, Finance Minister Kaisa Chambers; not: St. Mary's Hospital
  const held = list.length > 3 && isOffice(t[end - 3] as Token);
  const person =
    !saint &&
    (isOffice(t[from] as Token)
      ? words.forename(second ?? '') !== undefined
      : (held && isSurnameToo(list.at(-1) as string)) || (head < end && isHeld(t, head, end, words)));
  return person ? 'plain' : 'body';
}

/** Whether somebody stands behind what a body is of: the Bank of Norrvik President Ana Ruiz; but not: the College of General Practitioners. */
function isHeld(t: readonly Token[], from: number, end: number, words: NameWords): boolean {
  let i = end - 2;
  while (i > from && words.forename(wordAt(t, i)) === undefined) i--;
  return i > from + 1 && isOffice(t[i - 1] as Token) && (flagsAt(t, i - 2) & is.CAPITAL) !== 0;
}

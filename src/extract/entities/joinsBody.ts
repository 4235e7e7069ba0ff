import { flagsAt } from '../grammar/flagsAt.js';
import { wordAt } from '../grammar/wordAt.js';
import type { NameWords } from '../lexicon/nameWords.js';
import * as is from '../lexicon/wordClasses.js';
import type { Range, Token } from '../token.js';
import { isBodyHead } from './isBodyHead.js';
import { isNamePart } from './isNamePart.js';
import { isOffice } from './isOffice.js';
import { matters } from './matters.js';
import { wordsIn } from './wordOf.js';

/** Bodies whose matters are many: the Culture, Media and Sport [Committee]. */
const governing = /^(?:(?:sub)?committee|department|ministry|office|directorate|commission|authority|agency|service)$/;
/** Bodies of people or subjects, which "and" joins: the Royal [College] of Paediatrics and Child Health. */
const learned =
  /^(?:college|society|institute|federation|association|chamber|union|bureau|council|school|cent(?:re|er)s?)$/;
/** Bodies of places, two of which have one: Devon and Cornwall [Police]. */
const local = /^(?:police|constabulary|council|trust)$/;
const chambers = /^(?:house|senate|commons|lords)$/;

/** Index after the words of a name that start there. */
function wordsEnd(t: readonly Token[], from: number, ceiling: number): number {
  let end = from;
  while (end < ceiling && isNamePart(t, end)) end++;
  return end;
}

/** Whether an office opens what is of something: [Minister] for Children. */
const isOfOffice = (t: readonly Token[], from: number): boolean =>
  /^(?:of|for)$/.test(wordAt(t, from - 1)) && from > 1 && isOffice(t[from - 2] as Token);

/**
 * Whether "and" or a comma goes on inside the name of a body or of what an office is of.
 *
 * Handles: the Peace [and] Neutrality Forum, the Department for Environment[,] Food and Rural Affairs, the Culture[,] Media
 * and Sport Committee, Minister for Rural [and] Community Development Ana Ruiz.
 * Not: Ruiz and the Harbour Board, the Department for Education and Ofsted, the Ministry of Health, Norrvik and Berg.
 *
 * @param of - Whether the words before have the noun of a body and what it is of.
 */
export function joinsBody(
  t: readonly Token[],
  { from, to: link }: Range,
  ceiling: number,
  of: boolean,
  words: NameWords,
): boolean {
  let last = link;
  // The last of several, behind "and"
  while (wordAt(t, last) === ',') {
    const next = wordAt(t, last + 1) === 'and' ? last + 1 : wordsEnd(t, last + 1, ceiling);
    if (next === last + 1 && wordAt(t, next) !== 'and') return false;
    last = next;
  }
  if (!/^(?:and|&)$/.test(wordAt(t, last))) return false;
  const the = wordAt(t, last + 1) === 'the';
  const start = the ? last + 2 : last + 1;
  const end = wordsEnd(t, start, ceiling);
  const next = wordAt(t, start);
  if (end === start || words.forename(next) !== undefined) return false;
  const matter = matters.has(next) || (of && matters.has(wordAt(t, end - 1)));
  const left = wordAt(t, link - 1);
  if (the) return of && matter && end === start + 1;
  const single = last === link;
  // Devon and Cornwall Police
  const force = single && link - from === 1 && end - link > 2 && local.test(wordAt(t, end - 1));
  if (force && !(flagsAt(t, from) & is.BODY) && words.forename(left) === undefined) return true;
  if (of || isOfOffice(t, from)) {
    const head = t.slice(from, link).some(({ word }) => learned.test(word));
    if (matter && (matters.has(left) || (of && (single || head)))) return true;
    return (
      of &&
      single &&
      head &&
      !(flagsAt(t, start) & is.UPPERCASE) &&
      (matters.has(left) || end - start < 2 || !isBodyHead(t, end, words))
    );
  }
  const offices = t.slice(start, end).findIndex(isOffice);
  // The Culture, Media and Sport Committee
  if (single && t.slice(from, link).some(({ word }) => word === ',')) return true;
  const all = matter && matters.has(left);
  // Work and Pensions Secretary Ana Ruiz
  if (all && offices > 0) return true;
  const chamber = chambers.test(wordAt(t, from)) && link - from > 1 && !t.slice(from, link).some(isOffice);
  if (chamber && (offices > 0 || isBodyHead(t, end, words))) return true;
  const set = flagsAt(t, from - 1) & (is.POSSESSIVE | is.DETERMINER);
  if (!single)
    return (
      (set !== 0 || all) &&
      governing.test(wordAt(t, end - 1)) &&
      !t.slice(from, last).some(({ flags }) => flags & (is.BODY | is.UPPERCASE))
    );
  if ([from, from + 1].some((at) => words.bodies.has(wordsIn(t, { from: at, to: end }).join('-')))) return true;
  // The Maritime and Coastguard Agency
  const whole = link - from > 1 ? isBodyHead(t, link, words) : flagsAt(t, link - 1) & is.BODY;
  // The U.S. National Oceanic and Atmospheric Administration
  const short = link - from < 3 || (link - from < 5 && /.(?:ic|al|ive)$/.test(left));
  const named = isBodyHead(t, end, words) || words.programmes.has(wordAt(t, end - 1));
  return set !== 0 && short && !whole && end - link > 2 && named;
}

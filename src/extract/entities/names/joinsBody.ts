import { flagsAt } from '../../grammar/tokens/flagsAt.js';
import { hasToken } from '../../grammar/tokens/hasToken.js';
import { hasWord } from '../../grammar/tokens/hasWord.js';
import { isAnd } from '../../grammar/tokens/isAnd.js';
import { wordAt } from '../../grammar/tokens/wordAt.js';
import { wordsBetween } from '../../grammar/tokens/wordsBetween.js';
import type { NameWords } from '../../lexicon/nameWords.js';
import * as is from '../../lexicon/wordClasses.js';
import { wordSet } from '../../lexicon/wordSet.js';
import type { Range, Token } from '../../token.js';
import { isOffice } from '../words/isOffice.js';
import { matters } from '../words/matters.js';
import { wordsIn } from '../words/wordOf.js';
import { bracketedAcronym } from './bracketedAcronym.js';
import { isBodyHead } from './isBodyHead.js';
import { isNamePart } from './isNamePart.js';

/** Bodies whose matters are many: the Culture, Media and Sport [Committee]. */
const governing = /* @__PURE__ */ wordSet(
  'agency authority commission committee department directorate ministry office service subcommittee',
);
/** Bodies of people or subjects, which "and" joins: the Royal [College] of Paediatrics and Child Health. */
const learned = /* @__PURE__ */ wordSet(
  'alliance association bureau center centers centre centres chamber coalition college council federation guild institute school society union',
);
/** Bodies of places, two of which have one: Devon and Cornwall [Police]. */
const local = /* @__PURE__ */ wordSet('police constabulary council trust');
/** What has committees: [House] Ways and Means Chairman Ana Ruiz. */
const chambers = /* @__PURE__ */ wordSet('house senate commons lords');

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
 * Not: Ruiz and the Harbour Board, the Department for Education and Ofsted, the Ministry of Health and the Treasury, Norrvik and Berg.
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
  const last = lastLink(t, link, ceiling);
  if (!isAnd(wordAt(t, last))) return false;
  const the = wordAt(t, last + 1) === 'the';
  const start = the ? last + 2 : last + 1;
  const end = wordsEnd(t, start, ceiling);
  const next = wordAt(t, start);
  // Bosnia and Herzegovina
  if (words.places.has(wordsIn(t, { from, to: end }).join(' '))) return true;
  // Marks and Spencer
  if ([from, from + 1].some((at) => words.bodies.has(wordsIn(t, { from: at, to: end }).join('-')))) return true;
  // Leeds Fire and Rescue Service; Museums and Monuments (MM)
  const rescues = link > from + 1 && wordsBetween(t, link - 1, start + 1) === 'fire and rescue';
  // Weber Hollis and Co
  const firm = last === link && link - from > 1 && next === 'co' && end > start;
  if (firm || rescues || spellsAcronym(t, from, end)) return true;
  if (end === start || words.forename(next) !== undefined) return false;
  if (the) return of && end === start + 1 && matters.has(next) && next !== 'treasury';
  const joint = { from, link, last, end };
  if (isForce(t, joint)) return true;
  return of || isOfOffice(t, from) ? joinsMatter(t, joint, of, words) : joinsName(t, joint, words);
}

/** Whether an acronym in brackets behind a name has the initials of its words: Department of Public Works and Highways (DPWH). */
function spellsAcronym(t: readonly Token[], from: number, end: number): boolean {
  const acronym = bracketedAcronym(t, end)?.word;
  if (!acronym) return false;
  let initials = '';
  for (const { word, flags } of t.slice(from, end)) if (flags & is.CAPITAL) initials += word.charAt(0);
  return initials === acronym;
}

/** The words before the first link of several, and those behind the last. */
interface Joint {
  readonly from: number;
  readonly link: number;
  /** Where the last link is: "and". */
  readonly last: number;
  readonly end: number;
}

/** Index of the "and" before the last of several that commas part, or of the comma behind which nothing goes on. */
function lastLink(t: readonly Token[], link: number, ceiling: number): number {
  let last = link;
  while (wordAt(t, last) === ',') {
    const next = wordsEnd(t, last + 1, ceiling);
    if (next === last + 1) return wordAt(t, next) === 'and' ? next : last;
    last = next;
  }
  return last;
}

/** Whether two places have one body: Devon [and] Cornwall Police, Devon [and] Cornwall police. */
function isForce(t: readonly Token[], { from, link, last, end }: Joint): boolean {
  const whole = wordAt(t, end) === 'police' ? end + 1 : end;
  return last === link && link - from === 1 && whole - link > 2 && local.has(wordAt(t, whole - 1));
}

/** Whether "and" goes on in what a body or an office is of: the Department for Business [and] Trade. */
function joinsMatter(t: readonly Token[], { from, link, last, end }: Joint, of: boolean, words: NameWords): boolean {
  const start = last + 1;
  const single = last === link;
  const head = hasWord(t, from, link, learned);
  const word = wordAt(t, end - 1);
  // The Union of Miners and Dock Workers
  const matter = matters.has(wordAt(t, start)) || (of && (matters.has(word) || (head && /(?:er|ee)s$/.test(word))));
  if (matter && (matters.has(wordAt(t, link - 1)) || (of && (single || head)))) return true;
  if (!(of && single && head)) return false;
  return matters.has(wordAt(t, link - 1)) || end - start < 2 || !isBodyHead(t, end, words);
}

/** Whether "and" goes on in what opens the name of a body or an office: the Peace [and] Neutrality Forum. */
function joinsName(t: readonly Token[], { from, link, last, end }: Joint, words: NameWords): boolean {
  const single = last === link;
  // The Culture, Media and Sport Committee
  if (single && hasToken(t, from, link, ({ word }) => word === ',')) return true;
  const left = wordAt(t, link - 1);
  const all = matters.has(wordAt(t, last + 1)) && matters.has(left);
  // Work and Pensions Secretary Ana Ruiz
  const titled = hasToken(t, last + 2, end, isOffice);
  if (all && titled) return true;
  const chamber = chambers.has(wordAt(t, from)) && link - from > 1 && !hasToken(t, from, link, isOffice);
  if (chamber && (titled || isBodyHead(t, end, words))) return true;
  const set = (flagsAt(t, from - 1) & (is.POSSESSIVE | is.DETERMINER)) !== 0 || wordAt(t, from - 1) === 'ruling';
  // The Rail, Maritime and Transport union
  const noun = wordAt(t, end - 1);
  const body = wordAt(t, end) === 'union' || governing.has(noun);
  if (!single) return set && body;
  // The Maritime and Coastguard Agency
  // But not: the Porto Health and Human Services Commission
  // The University and College Union
  const staff = noun === 'union' && /^(?:university|college|school)$/.test(left);
  const whole = link - from > 1 ? isBodyHead(t, link, words) && !matters.has(left) : !staff && isWhole(t, link, end);
  // The U.S. National Oceanic and Atmospheric Administration
  const short = link - from < 3 || (link - from < 5 && /.(?:ic|al|ive)$/.test(left));
  const named = isBodyHead(t, end, words) || words.programmes.has(noun) || noun === 'law';
  return set && short && !whole && end - link > 2 && named;
}

/** Whether a word before "and" is a body by itself: the FBI [and] Justice Department; not: the EU [and] Trade Committee. */
function isWhole(t: readonly Token[], link: number, end: number): boolean {
  const { flags, word } = t[link - 1] as Token;
  if (flags & is.BODY) return true;
  return (flags & is.UPPERCASE) !== 0 && word.length > 2 && end - link === 3;
}

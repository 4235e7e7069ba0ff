import { flagsAt } from '../../grammar/tokens/flagsAt.js';
import { looksPlural } from '../../grammar/tokens/looksPlural.js';
import { wordAt } from '../../grammar/tokens/wordAt.js';
import type { NameWords } from '../../lexicon/nameWords.js';
import * as is from '../../lexicon/wordClasses.js';
import { wordSet } from '../../lexicon/wordSet.js';
import type { Range, Token } from '../../token.js';
import type { TitledName } from '../nameMention.js';
import { membership } from '../words/headOf.js';
import { isOffice } from '../words/isOffice.js';
import { matters } from '../words/matters.js';
import { wordsIn } from '../words/wordOf.js';
import { bodyOfTitle, isMatter } from './bodyOfTitle.js';
import { isBodyHead } from './isBodyHead.js';
import { nameShape } from './nameShape.js';
import { roleBefore } from './roleBefore.js';

/** What links an office with what it is of. */
const officeLinks = /* @__PURE__ */ wordSet('of for to in at from');
const ships = /* @__PURE__ */ wordSet('hms mv ss uss');

/**
 * Who holds an office that stands before the run and goes on in it; nobody where the run tells only what it is of.
 *
 * Handles: Secretary of [State Ana Ruiz] / Leader of the [Opposition Ana Ruiz] / Ambassador to [Norway Ana Ruiz]
 */
export function holderOf(
  t: readonly Token[],
  { from, to }: Range,
  lowest: number,
  words: NameWords,
): TitledName[] | undefined {
  const link = linkOf(t, lowest, from);
  const office = officeEnd(t, lowest, link);
  if (office <= lowest || holdsOther(t, link, from, to, words)) return undefined;
  const title = roleBefore(t, lowest, office);
  // Speaker of the Riigikogu Lauri Hussar; but not: the captain of the Boston Red Sox, members of the Royal Norrvik Chorus
  const bare = (title === lowest || t[title - 1]?.entry.takes) && !looksPlural(wordAt(t, office - 1));
  const strange = bare && to - from > 2 && wordAt(t, from - 1) === 'the' ? to - 2 : from;
  let name = afterMatter(t, from, to, words) ?? strange;
  // Speaker of the House Rep. Ana Ruiz
  while (name > from && name + 1 < to && isTitle(t, name)) name++;
  if (name === to) return [];
  // A spokesman for the Immigration and Customs Enforcement
  if (name === to - 1 && wordAt(t, from - 2) === 'for') return undefined;
  // A spokesman for Police Scotland, for Transport for London
  const somebody = flagsAt(t, name) & is.CAPITAL && !words.places.has(wordsIn(t, { from: name, to }).join(' '));
  // Ana Ruiz, research director for IHS Life Sciences
  const comma = flagsAt(t, title - 1) & is.DETERMINER ? title - 2 : title - 1;
  const held = wordAt(t, comma) === ',' && words.forename(wordAt(t, comma - 2)) !== undefined;
  if (held && words.forename(wordAt(t, name)) === undefined) return undefined;
  // Director of the Norrvik College Institute for Public Health
  return name > from && somebody && !isBodyHead(t, name + 1, words)
    ? [...bodyOfTitle(t, from, name, words), { from: name, to, title, shape: 'plain' }]
    : undefined;
}

/** Whether an office stands there, and not the pope’s, which his name has. */
const isTitle = (t: readonly Token[], at: number): boolean => isOffice(t[at] as Token) && wordAt(t, at) !== 'pope';

/**
 * Whether the run has an office of its own, behind one that is no title.
 *
 * Handles: an adviser to [Ohio Gov. Jan Lund] / a former aide to [Senate Majority Leader Ana Ruiz]
 * Not: Ambassador to [Norway Prof. Ana Ruiz] / Minister for [Emergency Management Senator Ana Ruiz]
 */
function holdsOther(t: readonly Token[], link: number, from: number, to: number, words: NameWords): boolean {
  const holder = wordAt(t, link - 1);
  const title = flagsAt(t, link - 1) & is.CAPITAL && !looksPlural(holder);
  // A spokesman for Housing Secretary Ana Ruiz
  const matter = isMatter(t[from] as Token, words) && !/^(?:aide|spokes\w+)$/.test(holder);
  if (title || wordAt(t, link) === 'of' || matter) return false;
  for (let i = from + 1; i + 1 < to; i++) if (isTitle(t, i)) return true;
  return false;
}

/** Index of what links a run to what stands before it: Chair [of] the Budget, Chair [of] the Riigikogu's Foreign. */
function linkOf(t: readonly Token[], lowest: number, from: number): number {
  let link = from - 1;
  if (flagsAt(t, link) & is.POSSESSIVE) while (link > lowest && flagsAt(t, link) & is.CAPITAL) link--;
  return wordAt(t, link) === 'the' ? link - 1 : link;
}

/** Index after the office before a preposition: [Minister] of, [Professor] of Public Law at; 0 where there is none. */
function officeEnd(t: readonly Token[], lowest: number, link: number): number {
  if (link <= lowest || !officeLinks.has(wordAt(t, link))) return 0;
  if (isOffice(t[link - 1] as Token)) return link;
  let matter = link - 1;
  while (matter > lowest && flagsAt(t, matter) & is.CAPITAL) matter--;
  // Attorney for the District of Porto
  if (wordAt(t, matter) === 'the') matter--;
  const whole = matter < link - 1 && /^(?:of|for)$/.test(wordAt(t, matter));
  return whole && matter > lowest && isOffice(t[matter - 1] as Token) ? matter : 0;
}

/** Index after what an office is of, where the name of its holder starts: Head of [Unit] Ana Ruiz; where nothing tells, undefined. */
function afterMatter(t: readonly Token[], from: number, to: number, words: NameWords): number | undefined {
  // The spokesman for the Defence Ministry, the founder of the Free Port Project
  const first = t[from] as Token;
  if (isBodyHead(t, to, words) || words.programmes.has(wordAt(t, to - 1)) || wordAt(t, to - 1) === 'studies')
    return from;
  // The Foreign Intelligence Service Ana Ruiz, the Commission Ana Ruiz
  const least = first.flags & is.BODY && wordAt(t, from - 1) === 'the' ? from : from + 1;
  for (let i = to - 2; i > least; i--) if (flagsAt(t, i) & is.CAPITAL && isBodyHead(t, i, words)) return i;
  if ((isOffice(first) && !matters.has(first.word)) || words.forename(first.word) !== undefined) return from;
  // External Affairs
  const adjective = from + 2 < to && matters.has(wordAt(t, from + 1));
  let name = adjective ? from + 2 : from;
  while (name < to && isMatter(t[name] as Token, words)) name++;
  // Chief of the General Staff General Sir Jan Lund
  if (name > from) {
    while (name + 1 < to && isOffice(t[name] as Token)) name++;
    return name;
  }
  // The Minister of Niger Delta Affairs
  if (words.places.has(first.word) && wordAt(t, to - 1) === 'affairs') return to;
  // UNICEF Ana Ruiz; but not: HMS Ana Ruiz
  const acronym = first.flags & is.UPPERCASE && !ships.has(first.word) && wordAt(t, to) !== 'and';
  for (let i = from + 1; i + 1 < to; i++) {
    const start = wordAt(t, i - 2) === 'of' ? i - 1 : from;
    // The senator from South [Carolina] Jan Lund
    if (words.forename(wordAt(t, i)) !== undefined && !words.places.has(wordsIn(t, { from, to: i + 1 }).join(' ')))
      return i;
    // The Bank of [England] Ana Ruiz
    const place = words.places.has(wordsIn(t, { from: start, to: i }).join(' '));
    if (
      (place || acronym) &&
      wordAt(t, i - 1) !== 'and' &&
      flagsAt(t, i) & is.CAPITAL &&
      nameShape(t, i, to, words) === 'plain'
    )
      return i;
  }
  // The MP from Wayanad Etelka Vam
  const seat = wordAt(t, from - 1) === 'from' && to - from === 3 && membership.has(wordAt(t, from - 2));
  return seat ? from + 1 : undefined;
}

import { flagsAt } from '../grammar/flagsAt.js';
import { wordAt } from '../grammar/wordAt.js';
import type { NameWords } from '../lexicon/nameWords.js';
import * as is from '../lexicon/wordClasses.js';
import { wordSet } from '../lexicon/wordSet.js';
import type { Range, Token } from '../token.js';
import { bodyOfTitle, isMatter } from './bodyOfTitle.js';
import { membership } from './headOf.js';
import { isBodyHead } from './isBodyHead.js';
import { isOffice } from './isOffice.js';
import { matters } from './matters.js';
import type { TitledName } from './nameMention.js';
import { nameShape } from './nameShape.js';
import { roleBefore } from './roleBefore.js';
import { wordsIn } from './wordOf.js';

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
  const office = officeEnd(t, lowest, wordAt(t, from - 1) === 'the' ? from - 2 : from - 1);
  const name = office > lowest ? afterMatter(t, from, to, words) : from;
  if (name === to) return [];
  return name > from
    ? [...bodyOfTitle(t, from, name, words), { from: name, to, title: roleBefore(t, lowest, office), shape: 'plain' }]
    : undefined;
}

/** Index after the office before a preposition: [Minister] of, [Minister] of Defence of; 0 where there is none. */
function officeEnd(t: readonly Token[], lowest: number, link: number): number {
  if (link <= lowest || !officeLinks.has(wordAt(t, link))) return 0;
  if (isOffice(t[link - 1] as Token)) return link;
  const whole = matters.has(wordAt(t, link - 1)) && /^(?:of|for)$/.test(wordAt(t, link - 2));
  return whole && link - 2 > lowest && isOffice(t[link - 3] as Token) ? link - 2 : 0;
}

/** Index after what an office is of, where the name of its holder starts: Head of [Unit] Ana Ruiz. */
function afterMatter(t: readonly Token[], from: number, to: number, words: NameWords): number {
  // The spokesman for the Defence Ministry, for Gov. Ana Ruiz, for Ana Maria Ruiz
  const first = t[from] as Token;
  const titled = isOffice(first) && !matters.has(first.word);
  if (isBodyHead(t, to, words) || titled || words.forename(first.word) !== undefined) return from;
  // External Affairs
  const adjective = from + 2 < to && !isAcronym(first) && matters.has(wordAt(t, from + 1));
  let name = adjective ? from + 2 : from;
  while (name < to && isMatter(t[name] as Token, words)) name++;
  // Chief of the General Staff General Sir Jan Lund
  if (name > from) while (name + 1 < to && isOffice(t[name] as Token)) name++;
  if (name > from) return name;
  for (let i = from + 1; i + 1 < to; i++) {
    if (words.forename(wordAt(t, i)) !== undefined) return i;
    // The Bank of [England] Ana Ruiz
    const start = wordAt(t, i - 2) === 'of' ? i - 1 : from;
    const place = words.places.has(wordsIn(t, { from: start, to: i }).join(' '));
    const body = i > from + 1 && isBodyHead(t, i, words);
    const matter = place || body || (isAcronym(first) && wordAt(t, to) !== 'and');
    if (matter && wordAt(t, i - 1) !== 'and' && flagsAt(t, i) & is.CAPITAL && nameShape(t, i, to, words) === 'plain')
      return i;
  }
  // The MP from Wayanad Etelka Vam
  const seat = wordAt(t, from - 1) === 'from' && to - from === 3 && membership.has(wordAt(t, from - 2));
  return seat ? from + 1 : from;
}

/** Whether a word is an acronym, and no ship follows it. */
const isAcronym = ({ flags, word }: Token): boolean => (flags & is.UPPERCASE) !== 0 && !ships.has(word);

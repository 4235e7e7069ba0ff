import { isByName } from '../../entities/references/isByName.js';
import { headOf } from '../../entities/words/headOf.js';
import { areHuman, isHuman } from '../../entities/words/isHuman.js';
import { isDeterminer } from '../../grammar/phrases/nominal.js';
import { flagsAt } from '../../grammar/tokens/flagsAt.js';
import { hasKind } from '../../grammar/tokens/hasKind.js';
import { looksPlural } from '../../grammar/tokens/looksPlural.js';
import { spanOf } from '../../grammar/tokens/spanOf.js';
import { wordAt } from '../../grammar/tokens/wordAt.js';
import type { NameWords } from '../../lexicon/nameWords.js';
import * as is from '../../lexicon/wordClasses.js';
import type { Range, Token } from '../../token.js';
import { describedIn } from '../describedIn.js';
import type { SourcePlace, SpeakerRule } from '../speakerRule.js';

/** Whether the noun of a phrase can speak together with others. */
function speaks(t: readonly Token[], item: Range, words: NameWords): boolean {
  const head = t[headOf(t, item)] as Token;
  return !(head.flags & is.CARRIER) && ((head.flags & (is.BODY | is.ROLE | is.CAPITAL)) !== 0 || isHuman(head, words));
}

/** Whether a noun is for several people. */
const areSeveral = (token: Token | undefined, words: NameWords): boolean =>
  token !== undefined && (token.word === 'police' || (looksPlural(token.word) && areHuman(token, words)));

/** Adjectives that pair with others, and a sentence may open with: Current and former officials. */
const paired =
  /^(?:civilian|current|domestic|federal|foreign|former|junior|local|national|past|present|private|public|regional|retired|rural|senior|serving|state|urban)$/;

/** Whether somebody without a name can begin there: the, two, their; several people by their noun alone, or behind an adjective that goes with no word before "and". */
function describes(t: readonly Token[], at: number, words: NameWords): boolean {
  const token = t[at] as Token;
  if (/^(?:that|an?)$/.test(token.word)) return false;
  if (isDeterminer(token) || token.flags & is.NUMBER || areSeveral(token, words)) return true;
  // Police and local officials; but not: local and national officials
  const left = t[at - 2];
  const noun =
    left &&
    (looksPlural(left.word) || left.flags & (is.CAPITAL | is.BODY | is.ROLE)) &&
    !(words.adjectives.has(left.word) || paired.test(left.word));
  return !!noun && token.flags === 0 && areSeveral(t[at + 1], words);
}

/** Whether a name follows those whom a noun alone describes: ministers [and Ana Ruiz]. */
const isNamed = (t: readonly Token[], from: number, and: number, name: number): boolean =>
  (flagsAt(t, name) & is.CAPITAL) !== 0 &&
  !looksPlural(wordAt(t, name)) &&
  and - from < 4 &&
  looksPlural(wordAt(t, and - 1)) &&
  !hasKind(t, from + 1, and, is.CAPITAL | is.PREPOSITION);

/** The several whom commas and a last "and" join; none where only one is described. */
function itemsOf({ tokens: t, references, from, to }: SourcePlace, words: NameWords): Range[] {
  const items: Range[] = [];
  // Both the firm and Ruiz
  const both = wordAt(t, from) === 'both' ? 1 : 0;
  let start = from + both;
  for (let i = start; i < to; i++) {
    const word = wordAt(t, i);
    if (word !== ',' && word !== 'and') continue;
    // Marks and Spencer and the union
    if (references.some((one) => isByName(one) && one.tokens.from < i && i < one.tokens.to)) continue;
    const next = word === ',' && wordAt(t, i + 1) === 'and' ? i + 2 : i + 1;
    const named = references.some((one) => isByName(one) && one.tokens.from === next && one.tokens.to === to);
    // The firm and its chief, Ruiz
    if (named && word === ',' && items.length === 1 && wordAt(t, start - 1) === 'and') continue;
    const opener = t[next];
    if (next >= to || !opener) return [];
    // a pilot and a nurse; of transport [and energy]
    const another =
      word === 'and' &&
      (both ||
        (named && start === from && describes(t, from, words) && !hasKind(t, from, i, is.PREPOSITION)) ||
        (wordAt(t, from) === 'a' ? opener.word === 'a' : isNamed(t, from, i, next)));
    if (!describes(t, next, words) && !another) return [];
    items.push({ from: start, to: i });
    start = i = next;
  }
  // Ruiz and others
  if (wordAt(t, start) !== 'others') items.push({ from: start, to });
  const listed =
    start > from &&
    wordAt(t, start - 1) === 'and' &&
    (items.length > 2 || items.every((item) => speaks(t, item, words)));
  return listed ? items : [];
}

/**
 * Several who speak together, not all of whom have a name.
 *
 * Handles: [The bishop, the mayor, and two judges] said it was late. / [Ruiz and her lawyers] said no, too.
 * Not: [The mayor, a former pilot and a mother of three,] said it was late.
 */
export const listedSpeakers: SpeakerRule = {
  name: 'listedSpeakers',
  find: (place, context) => {
    const { tokens: t, from } = place;
    const items = itemsOf(place, context.words);
    // Ruiz, the mayor and the president of the league
    if (items.length > 2 && !describes(t, from, context.words)) return undefined;
    const drafts = items.flatMap((item) => {
      const referred =
        wordAt(t, item.from) !== 'the' ||
        place.references.some(({ tokens }) => tokens.from === item.from && tokens.to <= item.to);
      return (!referred && describedIn(context, place, item)) || place.whoIn(item).slice(0, 1);
    });
    return items.length > 0 && drafts.length === items.length
      ? { drafts, described: items.map((item) => spanOf(t, item)) }
      : undefined;
  },
};

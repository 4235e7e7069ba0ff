import * as is from '../../lexicon/wordClasses.js';
import type { Token } from '../../token.js';
import { flagsAt } from '../tokens/flagsAt.js';
import { isAnd } from '../tokens/isAnd.js';
import { looksPlural } from '../tokens/looksPlural.js';
import { wordAt } from '../tokens/wordAt.js';
import { isDeterminer, isNameWord } from './nominal.js';
import { nounPhraseBefore } from './nounPhraseBefore.js';
import { owners } from './ownerBefore.js';

const longestBracket = 40;

/** Where a list starts that ends in "and": [Ruiz, Lund] and Berg said; [the ministers of Norway,] Sweden and Denmark said. */
export function beyondList(t: readonly Token[], lowest: number, from: number): number {
  // She and her deputy
  const joined = wordAt(t, from - 1) === 'and';
  if (joined && from - 2 >= lowest && /^s?he$/.test(wordAt(t, from - 2))) return from - 2;
  // But Ruiz and her deputy, on Friday Ruiz and her deputy
  if (joined && owners.has(wordAt(t, from))) {
    let name = from - 1;
    while (name > lowest && isNameWord(t[name - 1] as Token)) name--;
    if (name < from - 1) return name;
  }
  let start = from;
  // [Ruiz, Lund, and] Berg; [Ruiz (Greens) and] Berg
  const serial = joined && /^[,)]$/.test(wordAt(t, from - 2));
  const lone = serial && wordAt(t, from - 2) === ',';
  let end = from - (lone ? 2 : 1);
  let items = lone ? 0 : 1;
  // Seen by the agency, [the ministers of Norway,] Sweden and Denmark said
  let headed = from;
  while (end > lowest && (serial || wordAt(t, end) === ',')) {
    const named = beforeBracket(t, lowest, end);
    if (!serial && named === end && !((t[end - 1] as Token).flags & is.CAPITAL)) break;
    let before = nounPhraseBefore(t, lowest, named);
    // [Ruiz, of the Board,] and Berg
    if (serial && wordAt(t, before - 1) === 'of' && wordAt(t, before - 2) === ',') {
      before = nounPhraseBefore(t, lowest, before - 2);
      items++;
    }
    if (before < 0) break;
    if (!(serial || isListed(t, before, named))) {
      // That banks in Malta, Cyprus and Italy said
      const placed = flagsAt(t, named - 2) & is.PREPOSITION && looksPlural(wordAt(t, named - 3));
      if (placed && flagsAt(t, before - 1) & (is.SUBORDINATOR | is.CONJUNCTION)) return before;
      break;
    }
    // Meanwhile, Ruiz and Lund
    if (named === before + 1 && flagsAt(t, before) & is.ADVERB) break;
    start = before;
    items++;
    if (isDeterminer(t[start] as Token) && !(flagsAt(t, start - 1) & is.PREPOSITION)) headed = start;
    end = before - 1;
    if (wordAt(t, end) !== ',') break;
  }
  // In Norway, Sweden and Denmark said
  const opened =
    start === lowest || (t[start - 1] as Token).flags & (is.PUNCTUATION | is.SUBORDINATOR | is.CONJUNCTION | is.TIME);
  const first = opened ? start : headed;
  return first < from && (serial ? items > 1 : joinsNames(t, from)) ? first : from;
}

/** Where a bracket opens that ends before an index: Ruiz [(Greens, Spain)]; the index itself where none does. */
export function beforeBracket(t: readonly Token[], lowest: number, end: number): number {
  if (wordAt(t, end - 1) === ')')
    for (let i = end - 2; i > lowest && i > end - longestBracket; i--) if (wordAt(t, i) === '(') return i;
  return end;
}

/** Whether "and" joins two names that start at an index: Ruiz and Lund, the EU and the UN. */
function joinsNames(t: readonly Token[], from: number): boolean {
  let i = from;
  while (i < from + 6 && (flagsAt(t, i) & is.CAPITAL || /^(?:the|of|for)$/.test(wordAt(t, i)))) i++;
  return i > from && isAnd(wordAt(t, i));
}

/** Whether names alone stand there, or the last of several after an office: the ministers of [Norway]. */
const isListed = (t: readonly Token[], from: number, to: number): boolean => {
  const names = t.slice(from, to);
  return (
    names.every(({ flags, word }) => flags & (is.CAPITAL | is.DETERMINER) || /^(?:of|for)$/.test(word)) ||
    names.some(({ flags }) => flags & is.ROLE)
  );
};

import * as is from '../../lexicon/wordClasses.js';
import { wordSet } from '../../lexicon/wordSet.js';
import type { Token } from '../../token.js';
import { isDash } from '../tokens/dash.js';
import { tokenAt } from '../tokens/tokenAt.js';
import { wordAt } from '../tokens/wordAt.js';
import { isMonth } from './clause.js';
import { isHeadlineAdverb } from './isHeadlineAdverb.js';
import { isInPhrase, isSurname, isTime } from './nominal.js';
import { units } from './timeEnd.js';

/** What stands behind whom it means: Smith [himself] said. */
export const reflexives = /* @__PURE__ */ wordSet('himself herself itself themself themselves');

/** Passes adverbs and days between the subject and the verb: Smith later on Friday said. */
export function skipBack(t: readonly Token[], lowest: number, verb: number): number {
  let end = verb;
  for (; end > lowest; end--) {
    const at = end - 1;
    const token = t[at] as Token;
    const { flags } = token;
    if (isFloating(t, at, lowest) || reflexives.has(token.word)) continue;
    const phrase = adverbialStart(t, lowest, at);
    if (phrase < at || (end < verb && token.word === 'most')) {
      end = phrase + 1;
      continue;
    }
    if (flags & is.PRONOUN) break;
    if (flags & is.NEGATION || (flags & is.ADVERB && !(flags & is.CAPITAL && at > lowest)) || isHeadlineAdverb(t, at))
      continue;
    const before = tokenAt(t, at - 1) as Token;
    const month = isMonth(token) && at > lowest && before.word === 'in';
    if ((!isTime(token) && !month) || isSurname(t, at)) break;
    if (at > lowest && (before.flags & is.PREPOSITION || /^(?:last|this|next|past)$/.test(before.word))) end--;
    // This past week
    if (at - 1 > lowest && before.word === 'past') end--;
  }
  return end;
}

/** Index of the first word of a set phrase that ends at `at`: had [at last] said, have [so far] said, a man [at the back] said, [for the first time] said, [two weeks ago] said. */
function adverbialStart(t: readonly Token[], lowest: number, at: number): number {
  const { word } = t[at] as Token;
  const before = (words: number): string => (at - words < lowest ? '' : wordAt(t, at - words));
  if ((word === 'last' && before(1) === 'at') || (word === 'far' && before(1) === 'so')) return at - 1;
  if (word === 'back' && before(1) === 'the') return at - 2;
  if (/^(?:point|time)$/.test(word) && before(2) === 'at') return at - 2;
  if (word === 'time' && before(1) === 'first' && before(3) === 'for') return at - 3;
  if (word !== 'ago' || !units.has(before(1)) || at - 2 <= lowest) return at;
  return before(3) === 'than' ? at - 4 : at - 2;
}

/** Whether "both", "all" or "each" stands after the noun it counts: Rossi and Blum both said. */
function isFloating(t: readonly Token[], at: number, lowest: number): boolean {
  const { word } = t[at] as Token;
  const left = tokenAt(t, at - 1) as Token;
  return (
    /^(?:both|all|each)$/.test(word) &&
    at > lowest &&
    // On Monday, both said
    ((/^[,)]$/.test(left.word) && !((t[lowest] as Token).flags & (is.PREPOSITION | is.SUBORDINATOR))) ||
      isDash(left) ||
      isInPhrase(left))
  );
}

import * as is from '../../lexicon/wordClasses.js';
import { wordSet } from '../../lexicon/wordSet.js';
import type { Token } from '../../token.js';
import { flagsAt } from '../tokens/flagsAt.js';
import { wordAt } from '../tokens/wordAt.js';
import { isVerbal } from './clause.js';

/** What time is counted in. */
export const units = /* @__PURE__ */ wordSet(`
  afternoon afternoons day days decade decades evening evenings generation generations hour hours minute minutes month
  months morning mornings night nights week weekend weekends weeks year years`);
const apart = /* @__PURE__ */ wordSet('ago earlier later before after afterward afterwards');
const order = /* @__PURE__ */ wordSet('following next previous same other');

/**
 * Index after a time without a preposition, or `from`: said [two weeks ago] that, said [the following day] that, said
 * [earlier this week] that; but not: said [this year] was cold.
 */
export function timeEnd(t: readonly Token[], from: number): number {
  const end = timeAfter(t, from);
  // An hour ago they’d stay
  return end > from && isVerbal(t, end) && !(flagsAt(t, end) & is.PRONOUN) ? from : end;
}

/** The same, also where a verb follows: a plan that he said [last week] was late. */
export function timeAfter(t: readonly Token[], opens: number): number {
  // A few minutes later
  const from = wordAt(t, opens + 1) === 'few' ? opens + 1 : opens;
  const word = wordAt(t, from);
  const next = wordAt(t, from + 1);
  // Minutes later
  if (apart.has(next) && isUnit(t, from)) return from + 2;
  // Earlier this week, the following day
  if (isUnit(t, from + 2) && (order.has(next) || /^(?:earlier|later)$/.test(word))) return from + 3;
  // A little later
  if (apart.has(wordAt(t, from + 2)) && (isUnit(t, from + 1) || /^(?:little|moment)$/.test(next))) return from + 3;
  if (!isUnit(t, from + 1)) return opens;
  // Each year of school
  if (wordAt(t, from + 2) === 'of' && /^(?:every|each)$/.test(word)) return opens;
  return /^(?:this|last|next|every|each)$/.test(word) ? from + 2 : opens;
}

const isUnit = (t: readonly Token[], at: number): boolean => units.has(wordAt(t, at));

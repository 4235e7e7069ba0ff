import { CLAUSE } from '../lexicon/speechFrames.js';
import * as is from '../lexicon/wordClasses.js';
import { wordSet } from '../lexicon/wordSet.js';
import type { Token } from '../token.js';

/** A verb with the auxiliaries, negations and inner adverbs before it. */
export interface VerbGroup {
  readonly from: number;
  /** Index of the main verb. */
  readonly at: number;
  readonly passive: boolean;
  readonly negated: boolean;
  readonly hypothetical: boolean;
  /** After "to": wants to say. */
  readonly infinitive: boolean;
  /** Whether it can be the predicate of its subject. */
  readonly finite: boolean;
}

const auxiliary = is.BE | is.HAVE | is.MODAL | is.DO;
const supposing = /* @__PURE__ */ wordSet('could might should must may can');

/** Reads the verb group whose main verb stands at `at`. */
export function readVerbGroup(t: readonly Token[], lowest: number, at: number): VerbGroup {
  const main = t[at] as Token;
  let from = at;
  let passive = false;
  let negated = false;
  let hypothetical = false;
  let infinitive = false;
  let helped = false;
  let progressive = false;
  let perfect = false;
  for (let j = at - 1; j >= lowest && j > at - 9; j--) {
    const token = t[j] as Token;
    const f = token.flags;
    if (token.word === 'to' && j === from - 1 && main.flags & is.PLAIN && !helped) {
      if (t[j - 1]?.word === 'used' && j - 1 >= lowest) {
        from = --j;
        helped = true;
        continue;
      }
      infinitive = true;
      from = j;
      continue;
    }
    if (f & auxiliary && !(f & is.CAPITAL && f & is.TIME)) {
      if (infinitive && !helped && !(f & is.BE)) {
        if (!(f & is.HAVE)) break;
      }
      const nearest = !helped;
      helped = true;
      if (f & is.NEGATION) negated = true;
      if (supposing.has(token.word)) hypothetical = true;
      if (f & is.BE && nearest) {
        if (main.flags & is.GERUND) progressive = true;
        else if (f & is.PRONOUN && main.entry.takes & CLAUSE && token.word.endsWith("'s")) perfect = true;
        else passive = true;
      }
      if (f & is.HAVE) perfect = true;
      if (f & is.PRONOUN) break;
      from = j;
      continue;
    }
    if (f & is.NEGATION) {
      const left = t[j - 1];
      if (left && left.flags & (auxiliary | is.NEGATION)) {
        negated = true;
        continue;
      }
      if (token.word === 'never' || token.word === 'not') {
        negated = true;
        from = j;
        continue;
      }
      break;
    }
    if (
      (f & is.ADVERB && !(f & is.TIME)) ||
      ((token.word === 'both' || token.word === 'all') && t[j - 1] && j > lowest && (t[j - 1] as Token).flags & is.HAVE)
    )
      continue;
    break;
  }
  const f = main.flags;
  const finite =
    !infinitive && (helped ? true : (f & (is.PAST | is.PRESENT | is.PLAIN)) !== 0) && !(f & is.GERUND && !progressive);
  return {
    from,
    at,
    passive: passive && (f & is.PARTICIPLE) !== 0 && !(f & is.GERUND),
    negated,
    hypothetical: hypothetical && !perfect,
    infinitive,
    finite,
  };
}

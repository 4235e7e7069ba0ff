import * as is from '../lexicon/wordClasses.js';
import { wordSet } from '../lexicon/wordSet.js';
import type { Range, Token } from '../token.js';
import { isDash } from './dash.js';
import { isDeterminer, isNominal } from './nominal.js';
import { nounPhraseBefore } from './nounPhraseBefore.js';

const farthest = 60;
const relativeWords = /* @__PURE__ */ wordSet("who who's whose which whom where");

/** The noun phrase that is the subject of the verb group starting at `verb`, with its apposition; undefined where none is. */
export function subjectBefore(t: readonly Token[], lowest: number, verb: number): Range | undefined {
  const end = skipBack(t, lowest, verb);
  const left = t[end - 1];
  if (!left || end - 1 < lowest) return undefined;
  if (left.word === ',' || isDash(left)) {
    return beyondApposition(t, lowest, end - 1);
  }
  if (left.word === ')') {
    for (let i = end - 2; i >= lowest && i > end - 12; i--) {
      if ((t[i] as Token).word === '(') {
        const from = nounPhraseBefore(t, lowest, i);
        return from < 0 ? undefined : { from, to: end };
      }
    }
    return undefined;
  }
  const from = nounPhraseBefore(t, lowest, end);
  if (from < 0) return undefined;
  const carried =
    from - 1 > lowest && (t[from - 1] as Token).word === 'in' && ((t[end - 1] as Token).flags & is.CARRIER) !== 0;
  if (carried) return subjectBefore(t, lowest, from - 1);
  return (
    beyondRelative(t, lowest, from) ?? beyondParticiple(t, lowest, from, end) ?? widen(t, lowest, { from, to: end })
  );
}

/** Passes adverbs and days between the subject and the verb: Smith later on Friday said. */
function skipBack(t: readonly Token[], lowest: number, verb: number): number {
  let end = verb;
  while (end - 1 >= lowest) {
    const token = t[end - 1] as Token;
    const f = token.flags;
    if (f & is.PRONOUN && !isFloating(t, end - 1, lowest)) break;
    if (isFloating(t, end - 1, lowest)) {
      end--;
      continue;
    }
    if ((f & is.ADVERB && !(f & is.CAPITAL && end - 1 > lowest)) || f & is.NEGATION) {
      if (f & is.DETERMINER) break;
      end--;
    } else if (f & is.TIME && !(f & is.POSSESSIVE)) {
      end--;
      const before = t[end - 1];
      if (
        before &&
        end - 1 >= lowest &&
        (before.flags & is.PREPOSITION || before.word === 'last' || before.word === 'this' || before.word === 'next')
      )
        end--;
    } else if (
      token.word === 'himself' ||
      token.word === 'herself' ||
      token.word === 'itself' ||
      token.word === 'themselves'
    )
      end--;
    else break;
  }
  return end;
}

/** The noun before ", who …," or ", the …," when the part between two commas is about it. */
function beyondApposition(t: readonly Token[], lowest: number, close: number): Range | undefined {
  const floor = Math.max(lowest, close - farthest);
  let reserve: Range | undefined;
  if (isDash(t[close]))
    for (let k = close - 2; k > floor; k--) {
      if (!isDash(t[k])) continue;
      const from = nounPhraseBefore(t, lowest, k);
      return from < 0 ? beyondApposition(t, lowest, k) : (beyondRelative(t, lowest, from) ?? { from, to: k });
    }
  for (let k = close - 1; k > floor; k--) {
    const comma = t[k] as Token;
    if (comma.word !== ',' && !isDash(comma)) continue;
    const next = t[k + 1] as Token;
    const from = nounPhraseBefore(t, lowest, k);
    if (from < 0) continue;
    const left = t[from - 1];
    const initial =
      from <= lowest ||
      !left ||
      left.word === ',' ||
      left.word === 'as' ||
      (left.flags & (is.SUBORDINATOR | is.CONJUNCTION | is.MARKED | is.ADVERB)) !== 0 ||
      left.word === ':' ||
      left.word === ';';

    if (relativeWords.has(next.word)) return { from, to: k };

    if (!initial) continue;
    const appositive =
      isDeterminer(next) || next.flags & (is.ROLE | is.NUMBER | is.TITLE | is.CAPITAL) || isNominal(next);
    if (appositive && !(next.flags & (is.PRONOUN | is.GERUND) && !isDeterminer(next))) {
      if (hasPredicate(t, k + 1, close)) {
        reserve ??= { from, to: k };
        continue;
      }
      const chained = from > lowest && (t[from] as Token).flags & is.NUMBER;
      if (!chained) return { from, to: hasRelative(t, k + 1, close) ? k : close };
      reserve ??= { from, to: close };
      continue;
    }
    if (
      next.flags & (is.PREPOSITION | is.ADVERB | is.SUBORDINATOR | is.GERUND | is.PARTICIPLE) ||
      next.word.endsWith('ed')
    )
      return { from, to: k };
  }
  return reserve;
}

function hasRelative(t: readonly Token[], from: number, to: number): boolean {
  for (let i = from; i < to; i++) if (relativeWords.has((t[i] as Token).word)) return true;
  return false;
}

function hasPredicate(t: readonly Token[], from: number, to: number): boolean {
  for (let i = from; i < to; i++) {
    const token = t[i] as Token;
    if (relativeWords.has(token.word)) return false;
  }
  return false;
}

/** The man who attacked Smith said: the subject is before "who". */
function beyondRelative(t: readonly Token[], lowest: number, from: number): Range | undefined {
  const floor = Math.max(lowest, from - 14);
  for (let i = from - 1; i >= floor; i--) {
    const token = t[i] as Token;
    if (token.flags & is.PUNCTUATION) return undefined;
    if (token.flags & (is.CONJUNCTION | is.SUBORDINATOR)) return undefined;
    if (token.word === 'who' && i > lowest && i < from - 1) {
      const start = nounPhraseBefore(t, lowest, i);
      return start < 0 ? undefined : { from: start, to: i };
    }
  }
  return undefined;
}

/** A man holding a lamp said: the subject begins before the participle. */
function beyondParticiple(t: readonly Token[], lowest: number, from: number, to: number): Range | undefined {
  const participle = t[from - 1];
  if (!participle || from - 2 < lowest || participle.flags || !/[a-z]{2}ing$/.test(participle.word)) return undefined;
  const start = nounPhraseBefore(t, lowest, from - 1);
  const first = t[start];
  return first && (first.word === 'a' || first.word === 'an' || first.word === 'the') && from - 1 - start > 1
    ? { from: start, to }
    : undefined;
}

/** A name with its age or state between commas belongs together: takes in "Smith, 45" and "A report published by". */
function widen(t: readonly Token[], lowest: number, range: Range): Range {
  const left = t[range.from - 1];
  const verb = t[range.from - 2];
  if (
    left &&
    verb &&
    range.from - 3 >= lowest &&
    left.word === 'by' &&
    verb.word.endsWith('ed') &&
    isNominal(t[range.from - 3] as Token)
  ) {
    const from = nounPhraseBefore(t, lowest, range.from - 2);
    if (from >= 0) return { from, to: range.to };
  }
  return range;
}

/** Whether "both" or "all" stands after the noun it counts: Rossi and Blum both said. */
function isFloating(t: readonly Token[], at: number, lowest: number): boolean {
  const { word } = t[at] as Token;
  const left = t[at - 1];
  return (
    (word === 'both' || word === 'all') && at > lowest && left !== undefined && isNominal(left) && !isDeterminer(left)
  );
}

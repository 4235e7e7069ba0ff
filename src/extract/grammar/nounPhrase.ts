import * as is from '../lexicon/wordClasses.js';
import type { Token } from '../token.js';

const notNominal =
  is.PUNCTUATION |
  is.PREPOSITION |
  is.CONJUNCTION |
  is.SUBORDINATOR |
  is.BE |
  is.HAVE |
  is.MODAL |
  is.NEGATION |
  is.DO |
  is.RELATIVE |
  is.ADVERB |
  is.MARKED;
const joins: ReadonlySet<string> = /* @__PURE__ */ new Set([
  'of',
  'for',
  'at',
  'in',
  'from',
  'with',
  'on',
  'to',
  'by',
  'against',
  'near',
  'behind',
  'outside',
]);

/** Whether a token can be a noun, a name or an adjective before one. */
export function isNominal(token: Token): boolean {
  const f = token.flags;
  if (f & (is.PUNCTUATION | is.MARKED)) return false;
  if (f & is.CAPITAL) {
    return (
      !(f & (is.BE | is.HAVE | is.SUBORDINATOR | is.CONJUNCTION | is.NEGATION | is.MODAL | is.RELATIVE)) &&
      !(f & is.PREPOSITION && !(f & is.UPPERCASE)) &&
      !(f & is.PRONOUN) &&
      !(f & is.ADVERB && !(f & is.UPPERCASE))
    );
  }
  if (f & (is.ROLE | is.BODY | is.CARRIER | is.SPEECH_NOUN)) return true;
  if (f & notNominal) return false;
  if (f & (is.PRONOUN | is.OBJECT_PRONOUN) && !(f & is.DETERMINER)) return false;
  if (f & (is.VERB | is.PAST | is.PRESENT | is.PARTICIPLE) && !(f & (is.PLAIN | is.TITLE))) return false;
  return true;
}

/** Whether a token opens a noun phrase. */
export const isDeterminer = (token: Token): boolean => (token.flags & is.DETERMINER) !== 0;

/** Index of the first token of the noun phrase that ends before `end`, or -1. */
export function nounPhraseBefore(t: readonly Token[], lowest: number, end: number): number {
  let i = end - 1;
  if (i < lowest) return -1;
  const last = t[i] as Token;
  if (last.flags & is.PRONOUN && !(last.flags & is.POSSESSIVE)) {
    if (last.word === 'one' || !(last.flags & is.DETERMINER) || i === lowest || !isNominal(t[i - 1] as Token)) return i;
  }
  if (last.flags & is.RELATIVE) return i;
  if (last.flags & is.TIME && !(last.flags & is.POSSESSIVE) && last.word !== 'march') return -1;
  if (last.flags & is.OBJECT_PRONOUN && i - 2 >= lowest && (t[i - 1] as Token).word === 'of') i -= 2;
  else if (!isNominal(last) || isDeterminer(last)) return -1;
  let first = -1;
  const floor = Math.max(lowest, end - 40);
  while (i >= floor) {
    const token = t[i] as Token;
    const left = t[i - 1];
    if (isDeterminer(token)) {
      first = i;
      if (left && i - 1 >= floor && (left.word === 'all' || left.word === 'both')) first = --i;
      const before = t[i - 1];
      const noun = t[i - 2];
      if (before && noun && i - 2 >= floor && joins.has(before.word) && isNominal(noun) && !(noun.flags & is.TIME)) {
        i -= 2;
        continue;
      }
      if (before && noun && before.word === 'and' && i - 2 >= floor && isNominal(noun)) {
        const start = nounPhraseBefore(t, floor, i - 1);
        if (
          start >= 0 &&
          (start === lowest || (t[start - 1] as Token).word === ',' || (t[start - 1] as Token).flags & is.SUBORDINATOR)
        )
          return start;
      }
      return first;
    }
    if (isNominal(token) && !(token.flags & is.TIME && !(token.flags & is.POSSESSIVE))) {
      first = i;
      if (
        token.flags & is.TITLE &&
        token.flags & is.CAPITAL &&
        token.word.endsWith('.') &&
        left &&
        left.flags & is.POSSESSIVE
      )
        return first;
      i--;
      continue;
    }
    if (
      token.flags & (is.VERB | is.PAST | is.PARTICIPLE | is.PRESENT) &&
      first >= 0 &&
      left &&
      i - 1 >= floor &&
      !(token.flags & is.PRONOUN) &&
      ((isDeterminer(left) && left.word !== 'that') || left.flags & is.POSSESSIVE)
    ) {
      i--;
      continue;
    }
    if (token.mark && i < end - 1 && i > floor && token.mark.end - token.mark.start < 40) {
      i--;
      continue;
    }
    if (joins.has(token.word) && left && i - 1 >= floor && first > 0 && isNominal(left) && !(left.flags & is.TIME)) {
      i--;
      continue;
    }
    if ((token.word === 'and' || token.word === '&') && left && i - 1 >= floor) {
      const right = t[i + 1] as Token;
      if (right.flags & is.CAPITAL && left.flags & is.CAPITAL && isNominal(left)) {
        i--;
        continue;
      }
      if (isNominal(left) && !(right.flags & is.CAPITAL)) {
        const start = nounPhraseBefore(t, floor, i);
        if (start >= 0 && (start === lowest || (t[start - 1] as Token).word === ',')) return start;
      }
    }
    if (
      (token.flags & is.ADVERB || token.word === 'inside' || token.word === 'outside') &&
      !(token.flags & is.CAPITAL) &&
      left &&
      isDeterminer(left) &&
      first >= 0
    ) {
      i--;
      continue;
    }
    break;
  }
  return first;
}

/** Index after the noun phrase that starts at `from`, or -1. */
export function nounPhraseAfter(t: readonly Token[], from: number, highest: number): number {
  let i = from;
  const first = t[i];
  if (!first || i >= highest) return -1;
  if (first.flags & is.PRONOUN && !(first.flags & is.DETERMINER)) return i + 1;
  if (first.flags & is.OBJECT_PRONOUN && !(first.flags & is.DETERMINER)) return i + 1;
  const ceiling = Math.min(highest, from + 30);
  let last = -1;
  while (i < ceiling) {
    const token = t[i] as Token;
    const next = t[i + 1];
    const fresh = last < 0 || joins.has((t[i - 1] as Token).word) || (t[i - 1] as Token).word === 'and';
    if (isDeterminer(token) && fresh) {
      i++;
      if (token.flags & is.PRONOUN) last = i;
      continue;
    }
    if (
      last >= 0 &&
      token.flags === 0 &&
      token.word.endsWith('ed') &&
      !(next && isNominal(next) && !isDeterminer(next) && i + 1 < ceiling)
    )
      break;
    if (isForename(token, next)) {
      last = ++i;
      continue;
    }
    if (
      isNominal(token) &&
      !isDeterminer(token) &&
      ((last < 0 && i > from) || !(token.flags & is.TIME && !(token.flags & is.POSSESSIVE)))
    ) {
      last = ++i;
      continue;
    }
    if (
      token.mark &&
      last >= 0 &&
      next &&
      i + 1 < ceiling &&
      isNominal(next) &&
      token.mark.end - token.mark.start < 30
    ) {
      i++;
      continue;
    }
    if (
      last >= 0 &&
      joins.has(token.word) &&
      token.word !== 'on' &&
      token.word !== 'to' &&
      token.word !== 'by' &&
      next &&
      i + 1 < ceiling
    ) {
      const plain = token.word === 'of' || token.word === 'for' || token.word === 'at' || token.word === 'from';
      if (
        (plain || token.word === 'in' || token.word === 'with') &&
        (isNominal(next) || isDeterminer(next) || next.flags & is.OBJECT_PRONOUN) &&
        !(next.flags & is.TIME)
      ) {
        if (next.flags & is.OBJECT_PRONOUN && !(next.flags & is.DETERMINER)) return i + 2;
        i++;
        continue;
      }
    }
    if (
      last >= 0 &&
      token.word === 'and' &&
      next &&
      i + 1 < ceiling &&
      next.flags & is.CAPITAL &&
      isNominal(next) &&
      (t[i - 1] as Token).flags & is.CAPITAL
    ) {
      i++;
      continue;
    }
    if (last < 0 && token.flags & is.ADVERB) {
      i++;
      continue;
    }
    break;
  }
  return last;
}

/** Will and May before a name: Will Doyle. */
function isForename(token: Token, next: Token | undefined): boolean {
  const name = token.word === 'will' || token.word === 'may';
  return (
    name && (token.flags & is.CAPITAL) !== 0 && next !== undefined && (next.flags & is.CAPITAL) !== 0 && isNominal(next)
  );
}

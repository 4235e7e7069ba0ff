import * as is from '../lexicon/wordClasses.js';
import type { Token } from '../token.js';
import { isDeterminer, isForename, isNominal, joins } from './nominal.js';

const verbal = is.VERB | is.PAST | is.PARTICIPLE | is.PRESENT;
const closing = is.BE | is.HAVE | is.MODAL | is.DO | is.CAPITAL | is.PREPOSITION | is.ADVERB | is.PRONOUN;
/** Whether a noun must follow, though it looks like a verb: his [vote], the [proposed] plan. */
const isOpened = ({ flags }: Token): boolean =>
  (flags & (is.DETERMINER | is.PRONOUN)) === is.DETERMINER || (flags & is.POSSESSIVE) !== 0;

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
    if (i > from && isOpened(t[i - 1] as Token) && token.flags & verbal && !(token.flags & closing)) {
      last = ++i;
      continue;
    }
    if (isForename(token, next) || (token.flags & is.CAPITAL && isTitled(t[i - 1]))) {
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
        (plain || (token.word === 'in' && !isName(t, from, i)) || token.word === 'with') &&
        (isNominal(next) || isDeterminer(next) || next.flags & is.OBJECT_PRONOUN) &&
        !(next.flags & is.TIME)
      ) {
        if (next.flags & is.OBJECT_PRONOUN) return i + 2;
        i++;
        continue;
      }
    }
    if (last >= 0 && token.word === 'and' && next && i + 1 < ceiling && next.flags & is.CAPITAL && isNominal(next)) {
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

/** Whether a title stands there: Miss May. */
const isTitled = (token: Token | undefined): boolean =>
  token !== undefined && (token.flags & (is.TITLE | is.CAPITAL)) === (is.TITLE | is.CAPITAL);

/** Whether only capitals stand there, which no place belongs to: said [Lou Marchetti] in court. */
function isName(t: readonly Token[], from: number, to: number): boolean {
  for (let i = from; i < to; i++) if (!((t[i] as Token).flags & is.CAPITAL)) return false;
  return to - from > 1;
}

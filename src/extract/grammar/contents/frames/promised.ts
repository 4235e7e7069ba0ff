import * as is from '../../../lexicon/wordClasses.js';
import type { Token } from '../../../token.js';
import { isShare, skipAddressee } from '../../phrases/adverbials.js';
import { article, isDeterminer, isNominal } from '../../phrases/nominal.js';
import { nounPhraseAfter } from '../../phrases/nounPhraseAfter.js';
import { flagsAt } from '../../tokens/flagsAt.js';
import { tokenAt } from '../../tokens/tokenAt.js';
import { wordAt } from '../../tokens/wordAt.js';
import type { Frame } from '../complement.js';
import { contentFrom } from '../contentEnd.js';
import { phraseFrom } from '../phraseEnd.js';

/** Whom something is promised, then what: promised the council that it would open, promised the council 340 jobs. */
export const promised: Frame = (t, from, to, { word }) => {
  if (!/^(?:promis|offered)/.test(word)) return undefined;
  const clause = skipAddressee(t, from, to);
  if (clause > from && wordAt(t, clause) === 'that') return contentFrom(t, clause, to);
  const thing = secondThing(t, from, to);
  if (thing > from) return phraseFrom(t, thing, to);
  // Offered £500, has offered a field, has offered them seats; but not: offered an account, has offered no proof
  if (
    word !== 'offered' ||
    !(flagsAt(t, from - 2) & is.HAVE || /^[$£€]/.test(wordAt(t, from))) ||
    wordAt(t, from) === 'no'
  )
    return undefined;
  const start = flagsAt(t, from) & (is.OBJECT_PRONOUN | is.ROLE | is.CAPITAL) ? from + 1 : from;
  return nounPhraseAfter(t, start, to) > start ? phraseFrom(t, start, to) : undefined;
};

/** Index of a second noun phrase right behind the first; `from` where there is none. */
function secondThing(t: readonly Token[], from: number, to: number): number {
  const first = isShare(t, from) ? from + 2 : from;
  for (let i = first + 1; i < Math.min(to, first + 5); i++) {
    const token = t[i] as Token;
    const left = tokenAt(t, i - 1) as Token;
    // Offered a deal worth 9 per cent
    if (left.flags & (is.PREPOSITION | is.PUNCTUATION) || left.word === 'worth') break;
    if (!isNominal(left) && !(left.flags & is.OBJECT_PRONOUN)) continue;
    if (isDeterminer(left)) continue;
    // But not: a new one, a ban “without delay”
    if (
      (token.flags & (is.DETERMINER | is.NUMBER) && token.word !== 'one') ||
      (token.mark && isDeterminer(t[from] as Token) && !article.has(wordAt(t, from)))
    )
      return i;
  }
  return from;
}

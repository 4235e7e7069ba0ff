import * as is from '../lexicon/wordClasses.js';
import type { Range, Token } from '../token.js';
import { isVerbal } from './clause.js';
import { isDeterminer, isNominal } from './nominal.js';
import { nounPhraseAfter } from './nounPhraseAfter.js';

const farthest = 28;

/** Everything between a quotation and its verb, when it can only be the speaker: "…," Ana Ruiz, 67, a nurse in Cork, said. */
export function speakerAfterMark(t: readonly Token[], lowest: number, verb: number): Range | undefined {
  let relative = false;
  let verbs = 0;
  const floor = Math.max(lowest, verb - farthest);
  for (let i = verb - 1; i >= floor; i--) {
    const token = t[i] as Token;
    if (token.mark) {
      const from = t[i + 1]?.word === ',' ? i + 2 : i + 1;
      const first = t[from] as Token;
      if (from === i + 1 && !',?!—.-'.includes(token.mark.final)) return undefined;
      if (
        from >= verb ||
        (verbs > 0 && !relative && !isApposed(t, from, verb)) ||
        !(isNominal(first) || isDeterminer(first) || first.flags & is.PRONOUN)
      )
        return undefined;
      if (/(?:ing|ed)$/.test(first.word)) return undefined;
      let to = verb;
      while (
        to > from + 1 &&
        (t[to - 1] as Token).flags & (is.PUNCTUATION | is.ADVERB) &&
        (t[to - 1] as Token).word !== ')'
      )
        to--;
      for (let k = from + 1; k < to; k++)
        if (t[k]?.word === 'who' || t[k]?.word === 'which' || t[k]?.word === 'whose') {
          to = t[k - 1]?.word === ',' ? k - 1 : k;
          break;
        }
      const last = t[to - 1] as Token;
      if (last.flags & (is.PREPOSITION | is.RELATIVE) && to > from + 1) return undefined;
      return isDeterminer(last) && !(last.flags & is.PRONOUN) ? undefined : { from, to };
    }
    if (token.word === ':' || token.word === '.') return undefined;
    if (token.flags & is.SUBORDINATOR && !relative && token.word !== 'that') return undefined;
    if (token.word === 'who' || token.word === 'which' || token.word === 'whose') relative = true;
    else if (isVerbal(t, i)) verbs++;
  }
  return undefined;
}

/** Whether a name and a comma open it: Ruiz, 45 and retired in Porto, said. */
function isApposed(t: readonly Token[], from: number, verb: number): boolean {
  const end = nounPhraseAfter(t, from, verb);
  return end > 0 && ((t[end - 1] as Token).flags & is.CAPITAL) !== 0 && t[verb - 1]?.word === ',';
}

import { questionWords } from '../../../lexicon/questionWords.js';
import type { Token } from '../../../token.js';
import { skipAddressee, skipAdverbials } from '../../phrases/adverbials.js';
import { wordAt } from '../../tokens/wordAt.js';
import { wordsBetween } from '../../tokens/wordsBetween.js';
import type { Frame } from '../complement.js';
import { contentFrom } from '../contentEnd.js';

/** A question: asked whether it was late. */
export const asked: Frame = (t, from, to) => {
  const start = questionAt(t, from, to);
  return start === undefined ? undefined : contentFrom(t, start, to);
};

/**
 * Index of the word that opens a question, right there, after a day or a place, or after somebody and what it is about:
 * asked [last week] if, pressed [Ruiz on] whether.
 */
export function questionAt(t: readonly Token[], from: number, to: number): number | undefined {
  if (questionWords.has((t[from] as Token).word)) return from;
  const late = wordAt(t, from) === 'for' ? from : skipAdverbials(t, from, to);
  const matter = skipAddressee(t, from, to);
  if (matter > from && /^(?:on|about) (?:whether|how|why|what|who)$/.test(wordsBetween(t, matter, matter + 2)))
    return matter + 1;
  return late > from && /^(?:whether|if|how|why|what)$/.test(wordAt(t, late)) ? late : undefined;
}

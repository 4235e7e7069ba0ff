import { isAge } from '../../grammar/phrases/isAge.js';
import { wordAt } from '../../grammar/tokens/wordAt.js';
import type { NameWords } from '../../lexicon/nameWords.js';
import type { Token } from '../../token.js';
import { isHuman } from '../words/isHuman.js';

/** Whether what stands around two capitals that end there shows them to be somebody's names: his lawyer, [Zorica Nurse], said; [Zorica Nurse], 34. */
export const isSetOff = (t: readonly Token[], to: number, words: NameWords): boolean =>
  /^[,.]$/.test(wordAt(t, to)) &&
  (isAge(t, to + 1) || (wordAt(t, to - 3) === ',' && to > 3 && isHuman(t[to - 4] as Token, words)));

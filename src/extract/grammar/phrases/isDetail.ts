import * as is from '../../lexicon/wordClasses.js';
import type { Token } from '../../token.js';
import { postnominals } from '../tokens/postnominals.js';
import { relativeWords } from '../tokens/relativeWords.js';
import { tokenAt } from '../tokens/tokenAt.js';
import { wordAt } from '../tokens/wordAt.js';
import { isLand } from './isLand.js';
import { article, isDeterminer, isNominal } from './nominal.js';

/** Whether an American party and seat open there: D-Ohio, R-Palm Springs. */
export const isSeat = (word: string): boolean => word[1] === '-' && /^[dri]-\p{L}/u.test(word);

/** Whether a phrase before a comma and what is behind it tells more of somebody named before it: Smith, [45], of Porto; Smith, [a nurse], mother and pilot. */
export function isDetail(t: readonly Token[], lowest: number, from: number, at: number): boolean {
  if (from === lowest) return false;
  const next = t[at] as Token;
  const first = t[from] as Token;
  const left = tokenAt(t, from - 1) as Token;
  const relative = relativeWords.has(next.word);
  // The board, chaired by Ruiz, whose family
  const by = from - 2 > lowest && left.word === 'by' && wordAt(t, from - 3) === ',';
  if (by && wordAt(t, from - 2).endsWith('ed')) return true;
  // Smith, of Porto, who …
  const placed = left.flags & is.PREPOSITION && from - 2 > lowest && wordAt(t, from - 2) === ',';
  if (isLand(t, lowest, from) || (relative && placed)) return true;
  if (left.word !== ',') return false;
  // Smith, R-Palm Springs, who …
  if (isSeat(first.word)) return true;
  // Smith, MD, a surgeon, …; Smith, 45, who …; Smith, 45, of Porto, …
  if (from + 2 === at && postnominals.has(first.word)) return true;
  if (first.flags & is.NUMBER && (relative || next.flags & is.PREPOSITION)) return true;
  // Smith, head of a charity, a group in Porto
  if (isDeterminer(next)) return !(first.flags & (is.CAPITAL | is.DETERMINER | is.NUMBER | is.PRONOUN));
  // Smith, a delegate from Houston, Texas
  return next.flags & is.CAPITAL ? isLand(t, lowest, at) : article.has(first.word) && isNominal(next);
}

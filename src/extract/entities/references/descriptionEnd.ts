import { wordAt } from '../../grammar/tokens/wordAt.js';
import type { NameWords } from '../../lexicon/nameWords.js';
import * as is from '../../lexicon/wordClasses.js';
import { wordSet } from '../../lexicon/wordSet.js';
import type { Range, Token } from '../../token.js';
import { likeWord } from '../words/describedWords.js';
import { callsBody } from '../words/firms.js';
import { commaAfter, headOf } from '../words/headOf.js';
import { isAged } from '../words/isAged.js';
import { isHuman } from '../words/isHuman.js';
import { wordOf } from '../words/wordOf.js';
import type { LineName } from './lineNames.js';

const openers = /* @__PURE__ */ wordSet('the this a an another one');

/** Whether a word opens a description of somebody mentioned before. */
export const opensDescription = ({ word, flags }: Token): boolean => (flags & is.DETERMINER) !== 0 && openers.has(word);

/** Index after the tokens that end at an offset, or before a comma. */
export function indexAfter(t: readonly Token[], from: number, to: number, end: number): number {
  let last = from;
  while (last < to && (t[last] as Token).end <= end) last++;
  return commaAfter(t, from, last);
}

/** Index after a description of somebody by an office, a people or a word said of somebody named; 0 where there is none. */
export function descriptionEnd(
  t: readonly Token[],
  { from, to }: Range,
  speaks: boolean,
  names: ReadonlyMap<Token, LineName>,
  described: ReadonlySet<string>,
  words: NameWords,
): number {
  const start = opensDescription(t[from] as Token) ? from + 1 : from;
  const head = headOf(t, { from: start, to });
  if (head < start) return 0;
  const token = t[head] as Token;
  const word = wordOf(token);
  const known =
    token.flags & (is.ROLE | is.BODY) ||
    ((speaks || wordAt(t, from) !== 'the' || wordAt(t, start) === 'former') && isHuman(token, words)) ||
    // The 39-year-old left, the lender said, the club said
    (isAged(word) ? wordAt(t, from) === 'the' : speaks && callsBody(word)) ||
    words.peoples.has(word) ||
    described.has(likeWord(word));
  // A farmer called Ana Ruiz
  if (!known || (wordAt(t, to) === 'called' && names.has(t[to + 1] as Token))) return 0;
  for (let i = start; i <= head; i++) if ((names.get(t[i] as Token)?.to ?? 0) > head) return 0;
  return head + 1;
}

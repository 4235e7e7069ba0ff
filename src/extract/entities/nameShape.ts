import type { NameWords } from '../lexicon/nameWords.js';
import * as is from '../lexicon/wordClasses.js';
import type { Token } from '../token.js';
import type { NameShape } from './nameMention.js';
import { isBodyHead } from './nameRun.js';
import { wordOf } from './wordOf.js';

/** What the words of a run of capitals look like: a place, an acronym, a body, a programme, or a name as people have. */
export function nameShape(t: readonly Token[], from: number, end: number, words: NameWords): NameShape {
  let name = '';
  for (let i = from; i < end; i++) name += `${i > from ? ' ' : ''}${wordOf(t[i] as Token)}`;
  if (words.places.has(name)) return 'place';
  const first = t[from] as Token;
  if (end - from === 2 && words.placeOpeners.has(first.word) && !words.organisations.has(wordOf(t[from + 1] as Token)))
    return 'place';
  const letters = end - from === 1 && (first.flags & is.UPPERCASE) !== 0 && /^[a-z]{2,6}$/.test(name);
  if (letters && !(first.flags & (is.ROLE | is.TITLE))) return 'acronym';
  let head = from + 1;
  while (head < end && (t[head] as Token).flags & is.CAPITAL) head++;
  if (end - from > 1 && (words.programmes.has(wordOf(t[head - 1] as Token)) || words.programmes.has(wordOf(first))))
    return 'programme';
  const headed =
    isBodyHead(t, head, words) || isBodyHead(t, end, words) || words.companies.has(wordOf(t[end - 1] as Token));
  const left = t[from - 1];
  const set = end - from > 1 || (left !== undefined && (left.word === 'the' || (left.flags & is.POSSESSIVE) !== 0));
  return headed && set ? 'body' : 'plain';
}

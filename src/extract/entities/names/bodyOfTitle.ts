import { flagsAt } from '../../grammar/tokens/flagsAt.js';
import { wordAt } from '../../grammar/tokens/wordAt.js';
import type { NameWords } from '../../lexicon/nameWords.js';
import * as is from '../../lexicon/wordClasses.js';
import type { Token } from '../../token.js';
import type { TitledName } from '../nameMention.js';
import { joining } from '../words/joining.js';
import { matters } from '../words/matters.js';
import { nameShape } from './nameShape.js';

/** Whether it can stand in what an office is of: Children, Disability and Equality; Indigenous Australians. */
export const isMatter = ({ word }: Token, { peoples }: NameWords): boolean =>
  matters.has(word) || joining.has(word) || (word.endsWith('s') && peoples.has(word.slice(0, -1)));

/** The body or place that opens a title: NATO Secretary General. */
export function bodyOfTitle(t: readonly Token[], from: number, end: number, words: NameWords): TitledName[] {
  // Former Treasury Secretary, Deputy Police Commissioner
  if (/^(?:former|acting|additional|assistant|associate|deputy)$/.test(wordAt(t, from)))
    return bodyOfTitle(t, from + 1, end, words);
  // Culture, Media and Sport Secretary
  if (t.slice(from, end).every((token) => isMatter(token, words))) return [];
  // Senate Majority Leader, White House Press Secretary
  if (/^(?:majority|minority|press)$/.test(wordAt(t, end - 1))) return bodyOfTitle(t, from, end - 1, words);
  // Canadian Trade Minister; but not: Norrvik Energy Chairman, Victorian Police Minister
  const held = /^(?:minister|secretary|representative)$/.test(wordAt(t, end));
  for (let to = end; to > from; to--) {
    if (held && isMatter(t[to - 1] as Token, words) && !(flagsAt(t, to - 1) & is.BODY)) continue;
    const shape = nameShape(t, from, to, words);
    if (shape !== 'plain') return [{ from, to, title: from, shape }];
  }
  return [];
}

import { owners } from '../../grammar/phrases/ownerBefore.js';
import { isAnd } from '../../grammar/tokens/isAnd.js';
import { wordAt } from '../../grammar/tokens/wordAt.js';
import * as is from '../../lexicon/wordClasses.js';
import type { Token } from '../../token.js';
import { joining } from '../words/joining.js';

/**
 * Whether names alone follow a word that opens a source, which is a name, then, too.
 *
 * Handles: [Ruiz] and Lund said / [Ruiz], Lund and the Board said / [Ruiz] and her aides said
 * Not: [Labour] and Tory voters said
 */
export function speaksWith(t: readonly Token[], at: number, sourceEnd: number): boolean {
  if (!joining.has(wordAt(t, at))) return false;
  let joined = false;
  for (let i = at; i < t.length && (t[i] as Token).end <= sourceEnd; i++) {
    const { word, flags } = t[i] as Token;
    if (isAnd(word)) {
      const next = wordAt(t, i + 1);
      if (owners.has(next) || next === 'the') return true;
      joined = true;
    } else if (word !== ',' && !(flags & is.CAPITAL)) return false;
  }
  return joined;
}

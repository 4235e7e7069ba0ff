import type { Range, Token } from '../token.js';
import { skipAdverbs } from './adverbials.js';
import { afterApposition } from './joinsNext.js';
import { nounPhraseAfter } from './nounPhraseAfter.js';
import { owners } from './ownerBefore.js';
import { wordAt } from './wordAt.js';

const gesture = /^(?:nodd?|laugh|smil|sigh|shrugg?|grinn?|chuckl|interrupt|(?:dis)?agre)e?(?:s|d|ed)$/;
const cut = /^cuts?$/;

/**
 * Whether a sentence only tells how its subject takes what was said, so that they may speak next.
 *
 * Handles: His wife nodded. / Ruiz cut him off. / Jan Lund, a pilot, shook his head.
 * Not: His wife left him in May.
 */
export function reacts(t: readonly Token[], { from, to }: Range): boolean {
  const phrase = nounPhraseAfter(t, from, to);
  const end = cut.test(wordAt(t, phrase - 1)) ? phrase - 1 : phrase;
  const at = end < 0 ? to : skipAdverbs(t, afterApposition(t, end, to), to);
  const word = wordAt(t, at);
  const next = wordAt(t, at + 1);
  const last = wordAt(t, at + 2);
  if (cut.test(word)) return /^(?:off|short)$/.test(last);
  return gesture.test(word) || (owners.has(next) && last === 'head');
}

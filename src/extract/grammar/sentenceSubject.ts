import * as is from '../lexicon/wordClasses.js';
import type { Range, Token } from '../token.js';
import { skipAdverbs } from './adverbials.js';
import { isPronoun } from './nominal.js';
import { subjectAfter } from './subjectAfter.js';

/** The subject of a sentence's main clause: its first noun phrase, after a fronted phrase and its comma. */
export function sentenceSubject(t: readonly Token[], from: number, to: number): Range | undefined {
  let i = from;
  while (i < to && (t[i] as Token).flags & (is.CONJUNCTION | is.ADVERB) && !((t[i] as Token).flags & is.DETERMINER))
    i++;
  if (i >= to) return undefined;
  const token = t[i] as Token;
  if (token.flags & (is.PREPOSITION | is.SUBORDINATOR | is.GERUND | is.TIME) || token.word.endsWith('ing')) {
    const ceiling = Math.min(to, i + 40);
    let comma = i + 1;
    while (comma < ceiling && (t[comma] as Token).word !== ',') comma++;
    if (!(token.flags & is.SUBORDINATOR))
      for (let k = i + 1; k + 1 < comma; k++) if (isPronoun(t[k] as Token)) return { from: k, to: k + 1 };
    if (comma >= ceiling) return undefined;
    i = skipAdverbs(t, comma + 1, to);
  }
  return subjectAfter(t, i, to);
}

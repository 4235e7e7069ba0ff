import * as is from '../lexicon/wordClasses.js';
import type { Range, Token } from '../token.js';
import { subjectAfter } from './subjectAfter.js';

/** The subject of a sentence's main clause: its first noun phrase, after a fronted phrase and its comma. */
export function sentenceSubject(t: readonly Token[], from: number, to: number): Range | undefined {
  let i = from;
  while (i < to && (t[i] as Token).flags & (is.CONJUNCTION | is.ADVERB) && !((t[i] as Token).flags & is.DETERMINER))
    i++;

  const first = t[i];
  if (!first || i >= to) return undefined;
  const fronted = first.flags & (is.PREPOSITION | is.SUBORDINATOR | is.GERUND | is.TIME) || first.word.endsWith('ing');
  if (fronted) {
    let comma = i + 1;
    const ceiling = Math.min(to, i + 40);
    while (comma < ceiling && (t[comma] as Token).word !== ',') comma++;
    for (let k = i + 1; k + 1 < Math.min(comma, ceiling); k++) {
      const token = t[k] as Token;
      if (
        token.flags & is.PRONOUN &&
        !(token.flags & (is.DETERMINER | is.RELATIVE)) &&
        !(first.flags & is.SUBORDINATOR)
      )
        return { from: k, to: k + 1 };
    }
    if (comma >= ceiling) return undefined;
    i = comma + 1;
    while (i < to && (t[i] as Token).flags & is.ADVERB) i++;
  }
  return subjectAfter(t, i, to);
}

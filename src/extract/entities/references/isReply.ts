import { wordAt } from '../../grammar/tokens/wordAt.js';
import type { Range, Token } from '../../token.js';
import { sentenceAt } from '../words/sentenceAt.js';

/** What opens a sentence in which somebody answers. */
export const asked = /^(?:asked|approached|contacted|reached|pressed|questioned|quizzed|challenged|speaking)$/;

/** What somebody else does than who spoke last. */
const replying = /^(?:answer|repl(?:y|ies|ied)|retort|shot$)/;

/**
 * Whether a pronoun answers who spoke last.
 *
 * Handles: Ruiz told Lund that it was late. [He] replied
 * Not: Ruiz said it was late. Asked if he would stay, [he] replied
 */
export function isReply(t: readonly Token[], sentences: readonly Range[], { from, to }: Range): boolean {
  const start = sentences[sentenceAt(sentences, from)]?.from ?? from;
  return (
    replying.test(wordAt(t, to)) &&
    /^[,.?!]?$/.test(wordAt(t, from - 1)) &&
    // Asked if he would stay
    !asked.test(wordAt(t, start))
  );
}

import * as is from '../lexicon/wordClasses.js';
import { wordSet } from '../lexicon/wordSet.js';
import type { Token } from '../token.js';

const notNominal =
  is.PUNCTUATION |
  is.PREPOSITION |
  is.CONJUNCTION |
  is.SUBORDINATOR |
  is.BE |
  is.HAVE |
  is.MODAL |
  is.NEGATION |
  is.DO |
  is.RELATIVE |
  is.ADVERB |
  is.MARKED;
export const joins = /* @__PURE__ */ wordSet(`
  of for at in from with on to by against near behind outside into`);

/** Whether a token can be a noun, a name or an adjective before one. */
export function isNominal(token: Token): boolean {
  const f = token.flags;
  if (f & (is.PUNCTUATION | is.MARKED)) return false;
  if (f & is.CAPITAL) {
    return (
      !(f & (is.BE | is.HAVE | is.SUBORDINATOR | is.CONJUNCTION | is.NEGATION | is.MODAL | is.RELATIVE)) &&
      !(f & is.PREPOSITION && !(f & is.UPPERCASE)) &&
      !(f & is.PRONOUN)
    );
  }
  if (f & (is.ROLE | is.BODY | is.CARRIER | is.SPEECH_NOUN)) return true;
  if (f & notNominal) return false;
  if (f & (is.PRONOUN | is.OBJECT_PRONOUN) && !(f & is.DETERMINER)) return false;
  if (f & (is.VERB | is.PAST | is.PRESENT | is.PARTICIPLE) && !(f & (is.PLAIN | is.TITLE))) return false;
  return true;
}

/** Whether a token opens a noun phrase. */
export const isDeterminer = (token: Token): boolean => (token.flags & is.DETERMINER) !== 0;

/** Will and May before a name: Will Doyle. */
export function isForename(token: Token, next: Token | undefined): boolean {
  const name = token.word === 'will' || token.word === 'may';
  return name && (token.flags & is.CAPITAL) !== 0 && next !== undefined && isNominal(next);
}

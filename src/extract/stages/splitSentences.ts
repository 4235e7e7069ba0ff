import * as is from '../lexicon/wordClasses.js';
import type { Range, Token } from '../token.js';

/** A sentence longer than this is cut, so that no rule looks further. */
const longest = 400;

/** Splits tokens into sentences; a pair of marks that ends in a full stop ends one, unless the reporting words follow. */
export function splitSentences(tokens: readonly Token[], text: string): Range[] {
  const sentences: Range[] = [];
  let from = 0;
  for (let i = 0; i < tokens.length; i++) {
    if (!endsSentence(tokens, i, text) && i - from < longest) continue;
    let to = i + 1;
    while (to < tokens.length && isCloser((tokens[to] as Token).word)) to++;
    sentences.push({ from, to });
    from = to;
    i = to - 1;
  }
  if (from < tokens.length) sentences.push({ from, to: tokens.length });
  return sentences;
}

const isCloser = (word: string): boolean => word === ')' || word === ']';

function endsSentence(tokens: readonly Token[], i: number, text: string): boolean {
  const token = tokens[i] as Token;
  const next = tokens[i + 1];
  if (!next) return true;
  if (token.mark) {
    const last = text[lastInner(token, text)] ?? '';
    if (last !== '.' && last !== '!' && last !== '?' && last !== '…') return false;
    if (next.mark) return true;
    if (next.flags & is.PUNCTUATION) return false;
    if (!(next.flags & is.CAPITAL)) return next.flags & is.NUMBER ? true : false;
    return !reportsBriefly(tokens, i + 1);
  }
  if (token.flags & is.PUNCTUATION) {
    const word = token.word;
    if (word === '.' || word === '!' || word === '?') return next.mark !== undefined || isCloser(next.word) || !isLower(next);
    if (word[0] === '.' || word === '…') return next.mark !== undefined || (next.flags & is.CAPITAL) !== 0;
    return false;
  }
  if (token.word.endsWith('.') && next.flags & is.CAPITAL) {
    const capital = next.flags & (is.DETERMINER | is.PRONOUN | is.PREPOSITION | is.SUBORDINATOR | is.CONJUNCTION | is.ADVERB);
    return capital !== 0 && token.word.length > 2;
  }
  return false;
}

const isLower = (token: Token): boolean => !(token.flags & (is.CAPITAL | is.NUMBER | is.PUNCTUATION));

function lastInner(token: Token, text: string): number {
  const mark = token.mark;
  if (!mark) return -1;
  let i = mark.innerEnd - 1;
  while (i > mark.innerStart && ' \u00a0\u202f)]\'’”"'.includes(text[i] as string)) i--;
  return i;
}

/** Whether a short "Name said" ends the sentence right there: "Why?" Smith asked. */
function reportsBriefly(tokens: readonly Token[], from: number): boolean {
  for (let i = from; i < Math.min(from + 6, tokens.length); i++) {
    const token = tokens[i] as Token;
    if (token.flags & (is.PUNCTUATION | is.MARKED)) return false;
    if (i > from && token.flags & is.PAST && token.entry.takes && !(token.flags & is.CAPITAL)) {
      const next = tokens[i + 1];
      return !next || (next.flags & (is.PUNCTUATION | is.TIME | is.PREPOSITION)) !== 0 && !next.mark;
    }
  }
  return false;
}

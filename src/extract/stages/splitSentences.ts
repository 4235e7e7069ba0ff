import { finished } from '../grammar/contents/introduced.js';
import { finite, isCue } from '../grammar/phrases/joinsNext.js';
import { answering } from '../grammar/subjects/reacts.js';
import { isDash } from '../grammar/tokens/dash.js';
import { flagsAt } from '../grammar/tokens/flagsAt.js';
import { hasMark } from '../grammar/tokens/hasMark.js';
import { wordAt } from '../grammar/tokens/wordAt.js';
import { questionWords } from '../lexicon/questionWords.js';
import { ADDRESSEE, CLAUSE } from '../lexicon/speechFrames.js';
import * as is from '../lexicon/wordClasses.js';
import type { Range, Token } from '../token.js';

/** A sentence longer than this is cut, so that no rule looks further. */
const longest = 400;

/** Splits tokens into sentences; a pair of marks that ends in a full stop ends one, unless the reporting words follow. */
export function splitSentences(tokens: readonly Token[]): Range[] {
  const sentences: Range[] = [];
  let from = datelineEnd(tokens);
  if (from > 0) sentences.push({ from: 0, to: from });
  for (let i = from; i < tokens.length; i++) {
    if (!endsSentence(tokens, i) && i - from < longest) continue;
    let to = i + 1;
    while (to < tokens.length && isCloser((tokens[to] as Token).word)) to++;
    sentences.push({ from, to });
    from = to;
    i = to - 1;
  }
  return sentences;
}

/** What stands before the items of a list. */
const bullet = /^(?:[•▪◦‣·*–—―-]|\p{So}\ufe0f?|\ufe0f)$/u;

/** Index after bullets, a time of day or "LISBON, Feb 3 –", or 0. */
function datelineEnd(tokens: readonly Token[]): number {
  let bullets = 0;
  while (bullets + 1 < tokens.length && bullet.test((tokens[bullets] as Token).word)) bullets++;
  if (bullets > 0) return bullets;
  const first = tokens[0];
  if (first && /^\d{1,2}[:.]\d\d$/.test(first.word) && tokens.length > 1) return 1;
  if (!(first && first.flags & is.UPPERCASE && first.word.length > 2)) return 0;
  for (let i = 1; i < Math.min(14, tokens.length - 1); i++) {
    if (tokens[i]?.mark) return 0;
    if (isDash(tokens[i])) return i + 1;
  }
  return 0;
}

const isCloser = (word: string): boolean => word === ')' || word === ']';

function endsSentence(tokens: readonly Token[], i: number): boolean {
  const token = tokens[i] as Token;
  const next = tokens[i + 1];
  if (!next) return true;
  if (token.mark) {
    const last = token.mark.final;
    if (last !== '.' && last !== '!' && last !== '?' && last !== '…') return false;
    if (next.mark) return true;
    if (next.flags & is.PUNCTUATION) return false;
    const opens = (next.flags & is.CAPITAL) !== 0 || /^\d/.test(next.word);
    return opens && (isIntroduced(tokens, i) || !reportsNext(tokens, i + 1, last === '.'));
  }
  if (token.flags & is.PUNCTUATION) {
    const word = token.word;
    if (word === '.' || word === '!' || word === '?') {
      if (next.word === ',' || next.word === ';' || next.word === ':') return false;
      if (!isCloser(next.word)) return next.mark !== undefined || !isLower(next);
      const beyond = tokens[i + 2];
      return !beyond || (!isLower(beyond) && !(beyond.flags & is.PUNCTUATION));
    }
    if (word[0] === '.' || word === '…') return next.mark !== undefined || (next.flags & is.CAPITAL) !== 0;
    return word === '·' || word === '|';
  }
  // Asked in this order since most words stand before no capital.
  if (!(next.flags & (is.CAPITAL | is.MARKED)) || !token.word.endsWith('.')) return false;
  // In a post on X. A later post
  if (token.word === 'x.' && wordAt(tokens, i - 1) === 'on')
    // “It is over,” she wrote on X. “Go.”
    return !next.mark || hasMark(tokens, Math.max(0, i - 9), i);
  if (token.word.length < 3) return false;
  // Ruiz of Portland, Ore. “It is over.”
  if (next.mark) return next.mark.capital && finished.test(next.mark.final);
  return (next.flags & opening) !== 0 || (/^[ap]\.m\.$/.test(token.word) && !tellsTime(tokens, i + 1));
}

/** Whether words go on with a time of day: 5 p.m. [Monday], [ET], [Eastern], [Riga time]; not: at 5 p.m. [Ana Ruiz] said. */
const tellsTime = (tokens: readonly Token[], at: number): boolean =>
  (flagsAt(tokens, at) & (is.TIME | is.UPPERCASE)) !== 0 ||
  wordAt(tokens, at + 1) === 'time' ||
  /^(?:eastern|central|pacific|mountain)$/.test(wordAt(tokens, at));

/** Kinds of word that open a sentence rather than go on with a name. */
const opening = is.DETERMINER | is.PRONOUN | is.PREPOSITION | is.SUBORDINATOR | is.CONJUNCTION | is.ADVERB;

const isLower = (token: Token): boolean => !(token.flags & (is.CAPITAL | is.NUMBER | is.PUNCTUATION));

/** Whether the words right before marks tell whose they are: I said, ‘No?’; I said to him: ‘No?’ */
const isIntroduced = (tokens: readonly Token[], at: number): boolean =>
  /^[,:]$/.test(wordAt(tokens, at - 1)) &&
  (isCue(tokens[at - 2], finite) || (flagsAt(tokens, at - 2) & is.OBJECT_PRONOUN) !== 0);

/** Whether the speaker of the quotation follows in the same sentence: "Why?" Smith asked. */
function reportsNext(tokens: readonly Token[], from: number, brief: boolean): boolean {
  const limit = Math.min(from + (brief ? 6 : 20), tokens.length);
  for (let i = from; i < limit; i++) {
    const token = tokens[i] as Token;
    if (token.mark || (token.flags & is.PUNCTUATION && (brief || !',()'.includes(token.word)))) return false;
    if (
      i > from &&
      token.flags & (is.PAST | is.PRESENT) &&
      token.entry.takes &&
      !(token.flags & (is.CAPITAL | is.SPEECH_NOUN)) &&
      // “Is it late?” Ruiz was asked
      (!((tokens[i - 1] as Token).flags & is.BE) || /^(?:asked|told)$/.test(token.word))
    ) {
      const next = tokens[i + 1];
      if (!next) return true;
      // “It is late.” Ruiz said; but not: “It is late.” Ruiz agreed. “We must go.”
      if (brief)
        return (
          (token.entry.takes & CLAUSE) !== 0 &&
          /^[.!?]$/.test(next.word) &&
          !(tokens[i + 2]?.mark && answering.test(token.word))
        );
      if (next.mark || next.word === ':' || next.word === 'that') return false;
      if (token.entry.takes & ADDRESSEE) return true;
      if (token.word === 'asked' && !questionWords.has(next.word) && next.word !== 'about' && next.word !== 'for')
        return next.word !== ',' || !tokens[i + 2]?.mark;
      if (next.word === ',') return !tokens[i + 2]?.mark;
      return (next.flags & (is.PUNCTUATION | is.TIME | is.PREPOSITION | is.ADVERB | is.SUBORDINATOR)) !== 0;
    }
  }
  return false;
}

import * as is from '../lexicon/wordClasses.js';
import { wordSet } from '../lexicon/wordSet.js';
import type { Token } from '../token.js';
import { skipAdverbs } from './adverbials.js';
import { nounPhraseAfter } from './nounPhraseAfter.js';
import { wordAt } from './wordAt.js';

const withheld = /* @__PURE__ */ wordSet(
  'answer cite comment deny detail disclose discuss dispute elaborate explain give identify mention name offer provide respond reveal say specify suggest',
);

/**
 * Whether what follows a conjunction tells of words that were not said, or come next: but [Cook did not say when], and
 * [went on to warn], and [when asked why, she shrugged].
 */
export function withholds(t: readonly Token[], from: number, to: number): boolean {
  if (/^(?:when|if|once)$/.test(wordAt(t, from)) && /^(?:asked|pressed)$/.test(wordAt(t, from + 1))) return true;
  const start = skipAdverbs(t, from, to);
  const subject = nounPhraseAfter(t, start, to);
  const at = skipAdverbs(t, Math.max(start, subject), to, is.HAVE);
  const verb = t[at];
  const next = t[at + 1];
  if (!verb || !next) return false;
  const told = wordAt(t, at + 2);
  if (/^(?:declin|refus)(?:ed|es|ing)$/.test(verb.word)) return withheld.has(told);
  if (/^(?:gave|gives)$/.test(verb.word)) return next.word === 'no';
  if (/^(?:disagree|object|interven|demur|interrupt|retort)/.test(verb.word)) return true;
  // Referred further questions to the board
  if (verb.word === 'referred') return /\b(?:calls|inquiries|questions)\b/.test(`${next.word} ${told}`);
  if (/^hits?$/.test(verb.word)) return /^(?:back|out)$/.test(next.word);
  if (/^stop(?:ped|s)$/.test(verb.word)) return next.word === 'short';
  if (/^(?:went|goes)$/.test(verb.word)) return next.word === 'on' && told === 'to';
  return verb.flags & is.NEGATION ? withheld.has(next.word) : next.word === 'not' && withheld.has(told);
}

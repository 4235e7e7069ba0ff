import * as is from '../../lexicon/wordClasses.js';
import { wordSet } from '../../lexicon/wordSet.js';
import type { Token } from '../../token.js';
import { skipAdverbs } from '../phrases/adverbials.js';
import { nounPhraseAfter } from '../phrases/nounPhraseAfter.js';
import { flagsAt } from '../tokens/flagsAt.js';
import { wordAt } from '../tokens/wordAt.js';
import { wordsBetween } from '../tokens/wordsBetween.js';

const withheld = /* @__PURE__ */ wordSet(
  'answer cite clarify comment deny detail disclose discuss dispute elaborate explain give identify mention name offer provide respond reveal say specify suggest',
);

/** What else is no part of what was said: and [disagreed], and [stopped short] of it, and [referred further questions] to the board. */
const turning =
  /^(?:disagree|object|\w+ (?:s[ck]ept|unconv)|interven|demur|interrupt|retort|g[ai]ves? no |hits? (?:back|out) |stop\w+ short |(?:went|goes) on to|referred .*(?:calls|inquir|question))/;

/**
 * Whether what follows a conjunction tells of words that were not said, or come next: but [Cook did not say when], and
 * [went on to warn], and [when asked why, she shrugged].
 */
export function withholds(t: readonly Token[], from: number, to: number): boolean {
  if (/^(?:when|if|once)$/.test(wordAt(t, from)) && /^(?:asked|pressed)$/.test(wordAt(t, from + 1))) return true;
  const start = skipAdverbs(t, from, to);
  const subject = nounPhraseAfter(t, start, to);
  const at = skipAdverbs(t, Math.max(start, subject), to, is.HAVE);
  if (turning.test(wordsBetween(t, at, at + 3))) return true;
  const next = wordAt(t, at + 1);
  const refuses = next === 'not' || /^(?:declin|fail|refus)(?:ed|e?s|ing)$/.test(wordAt(t, at));
  return flagsAt(t, at) & is.NEGATION ? withheld.has(next) : refuses && withheld.has(wordAt(t, at + 2));
}

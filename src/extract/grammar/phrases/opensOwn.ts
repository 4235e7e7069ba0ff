import * as is from '../../lexicon/wordClasses.js';
import { wordSet } from '../../lexicon/wordSet.js';
import type { Token } from '../../token.js';
import { flagsAt } from '../tokens/flagsAt.js';
import { wordAt } from '../tokens/wordAt.js';
import { wordsBetween } from '../tokens/wordsBetween.js';
import { units } from './timeEnd.js';

/** What stands before a number, with how many words it has. */
const measure =
  /^(?:(?:nearly|almost|about|around|over|under|only|just|some|roughly|approximately|between|another)|((?:at (?:least|most)|up to|(?:more|fewer|less) than))|(as (?:many|much|few) as))(?: |$)/;

/** Every first word of what is asked for here, so that most words are let go at once. */
const firstWords = /* @__PURE__ */ wordSet(`
  about almost another approximately around as at between even fewer instead just last less maybe more nearly next once
  only over perhaps rather roughly so some this tomorrow too under up`);

/** What else opens a clause of its own: perhaps, even if, as long as. */
const openers =
  /^(?:perhaps|maybe|as (?:long|far|of)|even (?:if|though|when|an?|the)|(?:too|so) (?:many|much|few|little)|instead of|rather than) /;

/** Whether an amount starts there that is none of time: at least 40 boats, as many as 40; but not: about 40 minutes later, around 2019. */
function opensAmount(t: readonly Token[], at: number): boolean {
  const found = measure.exec(wordsBetween(t, at, at + 3));
  if (!found) return false;
  const number = at + (found[2] ? 3 : found[1] ? 2 : 1);
  const word = wordAt(t, number);
  const next = wordAt(t, number + 1);
  const counts = flagsAt(t, number) & is.NUMBER || /^(?:(?:all|every|half)$|[$£€]\d)/.test(word);
  const ofTime = units.has(next) || /^(?:times$|[ap]\.?m)/.test(next) || flagsAt(t, number + 1) & is.TIME;
  return !!counts && !ofTime && !/^(?:19|20)\d\d$/.test(word);
}

/**
 * Whether words open what somebody says and tell not when or how it was said.
 *
 * Handles: said on Monday [at least 40 boats] had sunk / said [this year's fees] were high / said on Monday [only a vote] helps
 * Not: said [about 40 minutes later] / said only that
 */
export function opensOwn(t: readonly Token[], at: number): boolean {
  const word = wordAt(t, at);
  const flags = flagsAt(t, at);
  // Monday's vote
  if (!firstWords.has(word)) return (flags & is.TIME && flags & is.POSSESSIVE) !== 0;
  if (opensAmount(t, at)) return true;
  const next = wordAt(t, at + 1);
  const behind = flagsAt(t, at + 1);
  // This year's fees
  if (/^(?:this|last|next)$/.test(word) && behind & is.POSSESSIVE) return true;
  if (word === 'next' && units.has(next)) return wordAt(t, at + 2) !== 'that';
  if (/^(?:only|just|once)$/.test(word)) return (behind & (is.DETERMINER | is.NUMBER)) !== 0;
  return word === 'tomorrow' ? next !== 'that' : openers.test(`${word} ${next} `);
}

import * as is from '../../lexicon/wordClasses.js';
import type { Token } from '../../token.js';
import { skipAddressee } from '../adverbials.js';
import { contentOf, type Frame, thingAfter } from '../complement.js';
import { hasMark, labelEnd } from '../contentParts.js';
import { isDeterminer } from '../nominal.js';

/** How an adjective ends that judges. */
const adjective = /^(?:un|in|ir|im|anti-)[a-z-]+$|(?:able|ible|ful|less|ous|ive|ic|al|ent|ant|ist)$/;

const closing = is.PUNCTUATION | is.PREPOSITION | is.CONJUNCTION | is.SUBORDINATOR | is.TIME;

/** A thing and what it is called: called the plan a gamble, called it "absurd". */
export const judged: Frame = (complement) => {
  const { tokens: t, from, first, to } = complement;
  const thing = skipAddressee(t, from, to);
  const after = thing < to ? (t[thing] as Token) : undefined;
  if (after && thing > from && (isDeterminer(after) || !(after.flags & closing)))
    return contentOf(complement, from, labelEnd(t, thing, to));
  const last = t[thing - 1] as Token;
  const article = isDeterminer(first) && first.word.length < 3;
  if (thing > from + 1 && !article && !last.flags && adjective.test(last.word))
    return contentOf(complement, from, thing);
  const end = labelEnd(t, from, to);
  const whole = thing > from && (!after || after.flags & (is.PUNCTUATION | is.PREPOSITION)) && isRelative(t, from - 1);
  return whole || (thingAfter(complement) - from > 1 && hasMark(t, from, end))
    ? contentOf(complement, from, end)
    : undefined;
};

/** Whether the thing stands before the speaker: what officials called a hoax. */
function isRelative(t: readonly Token[], verb: number): boolean {
  for (let i = verb - 1; i >= Math.max(0, verb - 6); i--) {
    const { word, flags } = t[i] as Token;
    if (/^(?:what|which|whom)$/.test(word)) return true;
    if (flags & is.PUNCTUATION) return false;
  }
  return false;
}

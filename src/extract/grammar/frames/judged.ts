import * as is from '../../lexicon/wordClasses.js';
import type { Token } from '../../token.js';
import { skipAddressee } from '../adverbials.js';
import { contentOf, type Frame, thingAfter } from '../complement.js';
import { hasMark, labelEnd } from '../contentParts.js';

/** How an adjective ends that judges. */
const adjective = /^(?:un|in|ir|im|anti-)[a-z-]+$|(?:able|ible|ful|less|ous|ive|ic|al|ent|ant|ist)$/;

/** A thing and what it is called: called the plan a gamble, called it "absurd". */
export const judged: Frame = (complement) => {
  const { tokens: t, from, first, to } = complement;
  const thing = skipAddressee(t, from, to);
  const after = t[thing];
  if (thing > from && after && thing < to && !(after.flags & is.PUNCTUATION)) {
    if (
      after.mark ||
      after.flags & is.DETERMINER ||
      (after.flags & (is.PREPOSITION | is.CONJUNCTION | is.SUBORDINATOR | is.TIME)) === 0
    ) {
      const end = labelEnd(t, thing, to);
      if (end > thing) return contentOf(complement, from, end);
    }
  }
  const last =
    thing > from + 1 && !(first.flags & is.DETERMINER && first.word.length < 3) ? (t[thing - 1] as Token) : undefined;
  if (last && last.flags === 0 && adjective.test(last.word)) return contentOf(complement, from, thing);
  if (
    isRelative(t, from - 1) &&
    thing > from &&
    (!after || thing >= to || after.flags & (is.PUNCTUATION | is.PREPOSITION))
  )
    return contentOf(complement, from, labelEnd(t, from, to));
  if (thingAfter(complement) - from <= 1) return undefined;
  const end = labelEnd(t, from, to);
  return hasMark(t, from, end) ? contentOf(complement, from, end) : undefined;
};

/** Whether the thing stands before the speaker: what officials called a hoax. */
function isRelative(t: readonly Token[], verb: number): boolean {
  for (let i = verb - 1; i >= Math.max(0, verb - 6); i--) {
    const { word, flags } = t[i] as Token;
    if (word === 'what' || word === 'which' || word === 'whom') return true;
    if (flags & is.PUNCTUATION) return false;
  }
  return false;
}

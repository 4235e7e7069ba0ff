import type { Finding } from '../finding.js';
import { article } from '../grammar/phrases/nominal.js';
import { ownerBefore } from '../grammar/phrases/ownerBefore.js';
import { answererOf } from '../grammar/subjects/answererOf.js';
import { flagsAt } from '../grammar/tokens/flagsAt.js';
import { only } from '../grammar/tokens/only.js';
import { wordAt } from '../grammar/tokens/wordAt.js';
import * as is from '../lexicon/wordClasses.js';
import { wordSet } from '../lexicon/wordSet.js';
import type { AttributionRule } from '../rule.js';
import type { Token } from '../token.js';

/** Nouns of what somebody says in so many words; a statement can also be called "misleading". */
const answers = /* @__PURE__ */ wordSet(
  'advice answer catchphrase dictum mantra maxim motto reply retort verdict watchword',
);
/** Words back to the noun, and from there to its owner. */
const farthest = 6;

/**
 * An answer or a motto that words in marks are, or that they give after a question mark.
 *
 * Handles: His motto was "Never late". / Her advice? "Stay home." / "No" was the answer from Warsaw.
 * Or: "No." That was the message from the mayor on Monday.
 * Not: His statement was "misleading".
 */
export const ownAnswer: AttributionRule = {
  name: 'ownAnswer',
  confidence: 0.7,
  on: 'mark',
  find: ({ tokens: t, at, from, to }) => {
    // “No.” That was the answer
    const that = /^(?:that|this|such|,)$/.test(wordAt(t, at + 1)) ? 1 : 0;
    const given = flagsAt(t, at + 1 + that) & is.BE ? answerAfter(t, at + 2 + that, that ? t.length : to) : undefined;
    if (given) return { content: [only(at)], ...given };
    const asks = at === from && wordAt(t, at - 1) === '?';
    const left = wordAt(t, at - 1) === ',' ? at - 2 : at - 1;
    // A flat “no”
    const verb = article.has(wordAt(t, left - 1)) ? left - 2 : left;
    if (!asks && !(flagsAt(t, verb) & is.BE)) return undefined;
    const noun = answerBefore(t, verb);
    const owner = noun < 0 ? undefined : ownerBefore(t, Math.max(0, noun - farthest), noun);
    // The motto of a firm is no answer
    if (owner && wordAt(t, noun) === 'motto' && wordAt(t, owner.from) === 'its') return undefined;
    return owner && { content: [only(at)], source: owner, cue: only(noun) };
  },
};

/** Index of the answer that a phrase before `end` is about: her [verdict] on the plan; -1 where there is none. */
function answerBefore(t: readonly Token[], end: number): number {
  for (let i = end - 1; i >= 0 && i >= end - farthest; i--) {
    const { word } = t[i] as Token;
    if (answers.has(word)) return i === end - 1 || flagsAt(t, i + 1) & is.PREPOSITION ? i : -1;
  }
  return -1;
}

/** The answer that words in marks are, and whose it is: was [her] only [reply], was the [answer] from [Warsaw]. */
function answerAfter(t: readonly Token[], from: number, to: number): Pick<Finding, 'source' | 'cue'> | undefined {
  for (let i = from; i < Math.min(to, from + 4); i++) {
    if (!(answers.has(wordAt(t, i)) || /^(?:response|message|warning|comment)$/.test(wordAt(t, i)))) continue;
    const source = answererOf(t, from, i, to);
    // “No,” was the reply
    const bare =
      /^(?:answer|reply|response)$/.test(wordAt(t, i)) && /[,?!]/.test(t[from - 2]?.mark?.final ?? wordAt(t, from - 2));
    return source || bare ? { source, cue: only(i) } : undefined;
  }
  return undefined;
}

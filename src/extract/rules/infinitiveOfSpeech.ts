import { contentAfter } from '../grammar/contentAfter.js';
import { sentenceSubject } from '../grammar/sentenceSubject.js';
import { subjectBefore } from '../grammar/subjectBefore.js';
import * as is from '../lexicon/wordClasses.js';
import { wordSet } from '../lexicon/wordSet.js';
import type { AttributionRule } from '../rule.js';
import type { Token } from '../token.js';

const refusals = /* @__PURE__ */ wordSet(`
  refused refuses refuse declined declines decline failed fails yet unable hesitated`);

const going = /* @__PURE__ */ wordSet(`
  continued continues proceeded began used uses took went goes`);

/** Whether what stands before "to" tells that it was said: went on to, continued to, used the visit to. */
function resumes(t: readonly Token[], from: number, to: number): boolean {
  for (let i = to - 1; i > from && i > to - 7; i--) {
    const token = t[i] as Token;

    if (going.has(token.word)) return true;
  }
  return false;
}

/**
 * A speech verb after "to": its speaker is the subject of the verb before, or the person before "to".
 *
 * Handles: She went on to say that money was short. / It led her to declare: "We have won."
 * Not: She declined to say who paid.
 */
export const infinitiveOfSpeech: AttributionRule = {
  name: 'infinitiveOfSpeech',
  confidence: 0.5,
  on: 'verb',
  find: ({ tokens: t, verb, from, to, depth }) => {
    if (!verb?.infinitive) return undefined;
    const after = contentAfter(t, verb.at, to);
    const first = after?.content[0];
    const left = t[verb.from - 1];
    const plain = after !== undefined && first !== undefined && !(t[first.from]?.word === 'that');
    if (!after || !first || (plain && !resumes(t, from, verb.from))) return undefined;
    if (depth > 0) return undefined;
    const cue = { from: verb.from, to: after.cueEnd };
    if (!left || verb.from - 1 < from) return undefined;
    if (left.flags & is.OBJECT_PRONOUN)
      return { content: after.content, source: { from: verb.from - 1, to: verb.from }, cue };
    const modality = refusals.has(left.word) || verb.negated ? ('denied' as const) : undefined;
    for (let i = verb.from - 1; i > from && i > verb.from - 8; i--) {
      const token = t[i];
      if (!token || token.flags & is.PUNCTUATION) break;
      if (!(token.flags & (is.VERB | is.PAST | is.PRESENT)) && !token.word.endsWith('ed')) continue;
      const source = subjectBefore(t, from, i);
      if (source) return { content: after.content, source, cue, modality };
    }
    const source = sentenceSubject(t, from, verb.from);
    return source && { content: after.content, source, cue, modality };
  },
};

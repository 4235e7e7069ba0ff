import { labelEnd } from '../grammar/contents/contentParts.js';
import { skipAddressee, skipAdverbs } from '../grammar/phrases/adverbials.js';
import { tokenAt } from '../grammar/tokens/tokenAt.js';
import { wordAt } from '../grammar/tokens/wordAt.js';
import { LABEL_AS, MARKS_ONLY, THAT_ONLY } from '../lexicon/speechFrames.js';
import * as is from '../lexicon/wordClasses.js';
import type { AttributionRule } from '../rule.js';
import type { Token } from '../token.js';

/**
 * A judgement with "as" in a relative clause, where the thing judged stands before the speaker.
 *
 * Handles: the bypass, which its designer described as "a solution looking for a village"
 * Not: The bypass was described as long.
 */
export const describedInRelative: AttributionRule = {
  name: 'describedInRelative',
  confidence: 0.5,
  on: 'verb',
  find: ({ tokens: t, at, from, to, verb, subject }) => {
    if (!verb || verb.passive || !subject || subject.from <= from) return undefined;
    const { takes } = (t[at] as Token).entry;
    // That the port counts as “vital”, what she heard as “noise”
    if (!(takes & ~(MARKS_ONLY | THAT_ONLY))) return undefined;
    const left = tokenAt(t, subject.from - 1) as Token;
    const next = wordAt(t, at + 1) === 'to' ? at + 2 : at + 1;
    // Described only as, referred to as, described to me as
    const as = skipAdverbs(t, next > at + 1 && takes & LABEL_AS ? skipAddressee(t, next, to) : next, to);
    if (wordAt(t, as) !== 'as' || !(left.flags & is.RELATIVE || left.word === 'what')) return undefined;
    const start = as + 1;
    if (start >= to) return undefined;
    const last = labelEnd(t, start, to);
    let end = start + 1;
    const goesOn = (i: number): boolean => ((t[i] as Token).flags & (is.BE | is.HAVE | is.MODAL)) !== 0;
    while (end < last && !goesOn(end)) end++;
    return { content: [{ from: start, to: end }], source: subject, cueEnd: start };
  },
};

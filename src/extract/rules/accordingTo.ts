import { skipAdverbials } from '../grammar/adverbials.js';
import { hasVerb, isVerbal } from '../grammar/clause.js';
import { contentEnd, isDash, trimEnd } from '../grammar/contentEnd.js';
import { subjectAfter } from '../grammar/subjectAfter.js';
import * as is from '../lexicon/wordClasses.js';
import type { AttributionRule } from '../rule.js';
import type { Range, Token } from '../token.js';

/** Index of the comma after the speaker and what is added to the name, or -1. */
function closingComma(t: readonly Token[], from: number, to: number): number {
  for (let i = from; i + 1 < Math.min(to, from + 12); i++) {
    const token = t[i] as Token;
    if (token.word === ',' || isDash(token)) return i;
    if (token.mark || token.flags & is.PUNCTUATION || token.flags & is.RELATIVE) return -1;
  }
  return -1;
}

/** Whether a bare noun follows that says how, not who: according to plan, according to size. */
function isMatter(t: readonly Token[], { from, to }: Range): boolean {
  const { word, flags } = t[from] as Token;
  return to - from === 1 && flags === 0 && !word.endsWith('s') && word !== 'police';
}

/**
 * The speaker after "according to".
 *
 * Handles: According to the union, two ships can be crewed. / Two ships can be crewed, according to the union.
 * Not: The cards were sorted according to size.
 */
export const accordingTo: AttributionRule = {
  name: 'accordingTo',
  confidence: 0.85,
  on: 'word',
  find: ({ tokens: t, at, from, to }) => {
    if (t[at]?.word !== 'according' || t[at + 1]?.word !== 'to') return undefined;
    const source = subjectAfter(t, at + 2, to);
    if (!source || isMatter(t, source)) return undefined;
    const cue = { from: at, to: at + 2 };
    let after = skipAdverbials(t, source.to, to);
    if (t[after]?.word === ',') after++;
    const left = t[at - 1];
    if (at === from || (left && left.word !== ',' && at - from < 3 && !left.mark)) {
      const end = contentEnd(t, after, to);
      return end > after ? { content: [{ from: after, to: end }], source, cue } : undefined;
    }
    const close = trimEnd(t, from, at);
    if (close <= from) return undefined;
    const content = [{ from, to: close }];
    const comma = closingComma(t, source.to, to);
    if (comma > 0 && (isVerbal(t, comma + 1) || (!hasVerb(t, from, close) && hasVerb(t, comma, to))))
      content.push({ from: comma + 1, to: contentEnd(t, comma + 1, to) });
    return { content, source, cue };
  },
};

import { skipAdverbials } from '../grammar/adverbials.js';
import { agentAfter } from '../grammar/agentAfter.js';
import { contentAfter } from '../grammar/contentAfter.js';
import { contentEnd, phraseEnd } from '../grammar/contentEnd.js';
import { ADDRESSEE, CLAUSE, DIRECTIVE } from '../lexicon/speechFrames.js';
import type { AttributionRule } from '../rule.js';
import type { Token } from '../token.js';

/**
 * A passive verb of speech; its agent, if any, is the speaker.
 *
 * Handles: The crew was told to switch it off. / It was reported that the gate had been left open.
 * Not: The plan was announced.
 */
export const toldPassively: AttributionRule = {
  name: 'toldPassively',
  confidence: 0.3,
  on: 'verb',
  find: ({ tokens: t, at, to, verb, subject }) => {
    const { takes } = (t[at] as Token).entry;
    if (!verb?.passive || !subject || !(takes & (CLAUSE | ADDRESSEE | DIRECTIVE))) return undefined;
    const source = agentAfter(t, at + 1, to);
    const next = source?.to ?? at + 1;
    const skipped = skipAdverbials(t, next, to);
    const from = t[skipped]?.word === 'that' ? skipped : next;
    const first = t[from];
    if (!first) return undefined;
    if (first.word === 'to') return { content: [{ from, to: phraseEnd(t, from, to) }], source };
    if (
      first.word !== 'that' &&
      !(first.mark && takes & ADDRESSEE) &&
      !(!source && first.word === ',' && t[from + 1]?.mark)
    )
      return undefined;
    const content = (!source && contentAfter(t, at, to)?.content) || [{ from, to: contentEnd(t, from, to) }];
    return { content, source };
  },
};

import { skipAdverbials } from '../grammar/adverbials.js';
import { contentAfter } from '../grammar/contentAfter.js';
import { contentEnd, phraseEnd } from '../grammar/contentEnd.js';
import { subjectAfter } from '../grammar/subjectAfter.js';
import { ADDRESSEE, CLAUSE, DIRECTIVE } from '../lexicon/speechFrames.js';
import type { AttributionRule } from '../rule.js';

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
  find: ({ tokens: t, verb, subject, to }) => {
    if (!verb?.passive || !subject || !((t[verb.at]?.entry.takes ?? 0) & (CLAUSE | ADDRESSEE | DIRECTIVE)))
      return undefined;
    const next = t[verb.at + 1];
    let at = verb.at;
    let source: { from: number; to: number } | undefined;
    if (next?.word === 'by') {
      source = subjectAfter(t, verb.at + 2, to);
      if (!source) return undefined;
      at = source.to - 1;
    }
    const skipped = skipAdverbials(t, at + 1, to);
    if (t[skipped]?.word === 'that') at = skipped - 1;
    const first = t[at + 1];
    if (!first || at + 1 >= to) return undefined;
    if (
      first.word === 'to' ||
      first.word === 'that' ||
      (first.mark && (t[verb.at]?.entry.takes ?? 0) & ADDRESSEE) ||
      (!source && first.word === ',' && t[at + 2]?.mark)
    ) {
      const after = contentAfter(t, verb.at, to);
      const content =
        first.word === 'to'
          ? [{ from: at + 1, to: phraseEnd(t, at + 1, to) }]
          : source || !after
            ? [{ from: at + 1, to: contentEnd(t, at + 1, to) }]
            : after.content;
      return {
        content,
        source,
        cue: { from: verb.from, to: verb.at + 1 },
        modality: verb.negated ? 'denied' : undefined,
      };
    }
    return undefined;
  },
};

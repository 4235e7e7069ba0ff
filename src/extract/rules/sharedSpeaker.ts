import { contentAfter } from '../grammar/contentAfter.js';
import { sentenceSubject } from '../grammar/sentenceSubject.js';
import * as is from '../lexicon/wordClasses.js';
import type { AttributionRule } from '../rule.js';

/**
 * A second verb of the same speaker.
 *
 * Handles: Ruiz praised the staff and warned that money was short. / She left, adding: "I shall be back."
 * Not: A man standing near her said no.
 */
export const sharedSpeaker: AttributionRule = {
  name: 'sharedSpeaker',
  confidence: 0.7,
  on: 'verb',
  find: ({ tokens, verb, from, to, found }) => {
    if (!verb || verb.passive || verb.infinitive) return undefined;
    const main = tokens[verb.at];
    if (!main) return undefined;
    let before = verb.from - 1;
    while (before > from && tokens[before] && (tokens[before]?.flags ?? 0) & is.ADVERB) before--;
    const left = tokens[before];
    if (!left || before < from) return undefined;
    const gerund = (main.flags & is.GERUND) !== 0;
    const joined = left.flags & is.CONJUNCTION || left.word === ',' || left.word === 'then' || left.mark !== undefined || (gerund && (left.word === 'by' || left.word === 'in' || left.word === 'before' || left.word === 'after' || left.word === 'while'));
    if (!joined || (!gerund && !verb.finite) || (!gerund && main.flags & is.PLAIN && !(main.flags & is.PAST))) return undefined;
    const after = contentAfter(tokens, verb.at, to);
    if (!after) return undefined;
    const last = found[found.length - 1];
    const source = last?.source && last.source.to <= verb.from ? last.source : sentenceSubject(tokens, from, verb.from);
    if (!source) return undefined;
    return { content: after.content, source, cue: { from: verb.from, to: after.cueEnd }, modality: verb.negated ? 'denied' : undefined };
  },
};

import { looksLikeNoun } from '../grammar/agreement.js';
import { contentAfter } from '../grammar/contentAfter.js';
import { isDash } from '../grammar/dash.js';
import { isOwner, nearestSubject } from '../grammar/nearestSubject.js';
import { sentenceSubject } from '../grammar/sentenceSubject.js';
import * as is from '../lexicon/wordClasses.js';
import { wordSet } from '../lexicon/wordSet.js';
import type { AttributionRule, RuledFinding } from '../rule.js';

/** The last attribution, or the one whose content it stands in: Ruiz said they had asked for one, adding. */
function outermost(found: readonly RuledFinding[]): RuledFinding | undefined {
  const last = found[found.length - 1];
  const inner = last?.cue?.from ?? -1;
  return found.find(({ cue, content }) => cue && content.some(({ from, to }) => from <= inner && inner < to)) ?? last;
}

/** Prepositions after which a participle mostly tells what somebody might say: responsible for advising, the cost of promising. */
const loose = /* @__PURE__ */ wordSet('of in for on upon');

/** Whether the speaker came last: "No," said Rossi, who had waited, referring to. */
const isInverted = ({ source, cue, content }: RuledFinding): boolean =>
  source !== undefined && cue !== undefined && source.from >= cue.to && content.every((part) => part.to <= cue.from);
const farthest = 30;

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
  find: ({ tokens, verb, from, to, found, depth }) => {
    if (!verb || verb.passive || verb.infinitive) return undefined;
    const main = tokens[verb.at];
    if (!main) return undefined;
    let before = verb.from - 1;
    while (before > from && (tokens[before]?.flags ?? 0) & is.ADVERB) before--;
    const left = tokens[before];
    if (!left || before < from) return undefined;
    const gerund = (main.flags & is.GERUND) !== 0;
    const joined =
      left.flags & is.CONJUNCTION ||
      left.word === ',' ||
      (gerund && isDash(left)) ||
      left.word === 'then' ||
      left.mark !== undefined ||
      (gerund &&
        (left.word === 'by' ||
          left.word === 'in' ||
          left.word === 'before' ||
          left.word === 'after' ||
          left.word === 'while' ||
          left.word === 'of' ||
          left.word === 'upon' ||
          left.word === 'on' ||
          left.word === 'for'));
    if (
      !joined ||
      (!gerund && !verb.finite) ||
      (!gerund &&
        main.flags & is.PLAIN &&
        !(main.flags & is.PAST) &&
        !((tokens[verb.from]?.flags ?? 0) & is.DO) &&
        tokens[verb.at - 1]?.word !== 'only')
    )
      return undefined;
    const after = contentAfter(tokens, verb.at, to);
    const first = tokens[after?.content[0]?.from ?? 0];
    if (!after || !first) return undefined;
    const quoted = first.word === 'that';
    if (!quoted && (loose.has(left.word) || depth > 0)) return undefined;
    if (main.flags & is.PRESENT && left.word === ',' && looksLikeNoun(main.word)) return undefined;
    const last = outermost(found);
    const adjacent =
      last?.source &&
      !isOwner(tokens, last.source) &&
      last.source.to <= verb.from &&
      (last.content.some((part) => part.to <= verb.from && verb.from - part.to < 5) ||
        (gerund && left.word === ',' && isInverted(last) && verb.from - last.source.to < farthest));
    const source =
      last && adjacent
        ? last.source
        : (nearestSubject(tokens, from, before, (left.flags & is.CONJUNCTION) !== 0) ??
          sentenceSubject(tokens, from, verb.from));
    if (!source) return undefined;
    return {
      content: after.content,
      source,
      cue: { from: verb.from, to: after.cueEnd },
      confidence: tokens[after.content[0]?.from ?? 0]?.word === 'that' ? 0.85 : undefined,
      modality: verb.negated ? 'denied' : undefined,
    };
  },
};

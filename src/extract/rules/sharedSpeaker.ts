import { hasVerb } from '../grammar/clause.js';
import { contentAfter } from '../grammar/contentAfter.js';
import { nearestSubject } from '../grammar/nearestSubject.js';
import { sentenceSubject } from '../grammar/sentenceSubject.js';
import * as is from '../lexicon/wordClasses.js';
import type { AttributionRule, RuledFinding } from '../rule.js';
import type { Token } from '../token.js';

/** The last attribution, or the one whose content it stands in: Ruiz said they had asked for one, adding. */
function outermost(found: readonly RuledFinding[]): RuledFinding | undefined {
  const last = found[found.length - 1];
  const inner = last?.cue?.from ?? -1;
  return found.find(({ cue, content }) => cue && content.some(({ from, to }) => from <= inner && inner < to)) ?? last;
}

/** Whether only days and places stand between an attribution and the comma: "No," said Ruiz in Cork at noon, adding. */
function followsReport(t: readonly Token[], { source, cue }: RuledFinding, comma: number): boolean {
  if (!source || !cue) return false;
  const end = Math.max(source.to, cue.to);
  return end <= comma && comma - end < 16 && !hasVerb(t, end, comma);
}

/**
 * A second verb of the same speaker.
 *
 * Handles: Ruiz praised the staff and warned that money was short. / She left, adding: "I shall be back."
 * Not: A man standing near her said no.
 */
export const sharedSpeaker: AttributionRule = {
  name: 'sharedSpeaker',
  confidence: 0.5,
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
    const joined =
      left.flags & is.CONJUNCTION ||
      left.word === ',' ||
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
      (!gerund && main.flags & is.PLAIN && !(main.flags & is.PAST) && tokens[verb.at - 1]?.word !== 'only')
    )
      return undefined;
    const after = contentAfter(tokens, verb.at, to);
    if (!after) return undefined;
    const last = outermost(found);
    const adjacent =
      last?.source &&
      last.source.to <= verb.from &&
      last.content.some((part) => part.to <= verb.from && verb.from - part.to < 5);
    const source =
      last && (adjacent || (gerund && left.word === ',' && followsReport(tokens, last, before)))
        ? last.source
        : (nearestSubject(tokens, from, before) ?? sentenceSubject(tokens, from, verb.from));
    if (!source) return undefined;
    return {
      content: after.content,
      source,
      cue: { from: verb.from, to: after.cueEnd },
      confidence: tokens[after.content[0]?.from ?? 0]?.word === 'that' ? 0.7 : undefined,
      modality: verb.negated ? 'denied' : undefined,
    };
  },
};

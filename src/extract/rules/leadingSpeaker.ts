import { frontedEnd } from '../grammar/clause.js';
import { contentAfter } from '../grammar/contentAfter.js';
import * as is from '../lexicon/wordClasses.js';
import type { AttributionRule } from '../rule.js';
import type { Range, Token } from '../token.js';

/** Whether words stand in it: a report, a poll. */
function isCarrier(t: readonly Token[], subject: Range): boolean {
  for (let i = subject.from; i < subject.to; i++) if ((t[i] as Token).flags & (is.CARRIER | is.RELATIVE) && !((t[i] as Token).word === 'who')) return ((t[i] as Token).flags & is.CARRIER) !== 0;
  return false;
}

/** Inside marks a bare clause, or what "I" or "you" say, is mostly the speaker's own word and reports nothing. */
function isOwnWord(t: readonly Token[], subject: Range, content: readonly Range[]): boolean {
  const first = t[content[0]?.from ?? 0] as Token;
  const self = /^(?:i|we|you)\b/.test((t[subject.from] as Token).word);
  return self || !(first.mark || first.word === 'that' || first.word === 'if' || first.word === 'whether');
}

/**
 * The speaker, the verb, then what was said.
 *
 * Handles: The mayor told reporters: "We need more time." / Ruiz said the vote was open.
 * Not: The mayor said nothing.
 */
export const leadingSpeaker: AttributionRule = {
  name: 'leadingSpeaker',
  confidence: 0.85,
  on: 'verb',
  find: ({ tokens, verb, subject, from, to, depth }) => {
    if (!verb?.finite || verb.passive || !subject) return undefined;
    const after = contentAfter(tokens, verb.at, to, isCarrier(tokens, subject));
    if (!after) return undefined;
    if (depth > 0 && isOwnWord(tokens, subject, after.content)) return undefined;
    const fronted = tokens[from] && ((tokens[from] as Token).flags & is.SUBORDINATOR) !== 0 && subject.from > from;
    const content = fronted ? after.content.map((part) => ({ from: part.from, to: frontedEnd(tokens, part.from, part.to) })) : after.content;
    return {
      content,
      source: subject,
      cue: { from: verb.from, to: after.cueEnd },
      modality: verb.negated ? 'denied' : verb.hypothetical ? 'hypothetical' : undefined,
    };
  },
};

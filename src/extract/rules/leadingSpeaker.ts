import { contentAfter } from '../grammar/contentAfter.js';
import type { VerbGroup } from '../grammar/verbGroup.js';
import * as is from '../lexicon/wordClasses.js';
import type { AttributionRule } from '../rule.js';
import type { Range, Token } from '../token.js';

const selves: ReadonlySet<string> = /* @__PURE__ */ new Set(['i', 'we', 'you']);
const performing: ReadonlySet<string> = /* @__PURE__ */ new Set(['say', 'tell', 'ask', 'mean', 'think', 'thank', 'call', 'add', 'note', 'read', 'urge', 'promise', 'suggest', 'agree', 'predict']);

/** Whether words stand in it: a report, a poll. */
function isCarrier(t: readonly Token[], subject: Range): boolean {
  for (let i = subject.from; i < subject.to; i++) if ((t[i] as Token).flags & (is.CARRIER | is.RELATIVE) && !((t[i] as Token).word === 'who')) return ((t[i] as Token).flags & is.CARRIER) !== 0;
  return false;
}

/** "I say" and "you say" inside a quotation do something, they report nothing. */
function isPerformative(t: readonly Token[], subject: Range, verb: VerbGroup): boolean {
  const first = (t[subject.from] as Token).word.replace(/'.*/, '');
  return selves.has(first) && performing.has((t[verb.at] as Token).word) && ((t[verb.at] as Token).flags & is.PLAIN) !== 0;
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
  find: ({ tokens, verb, subject, to, depth }) => {
    if (!verb?.finite || verb.passive || !subject) return undefined;
    if (depth > 0 && isPerformative(tokens, subject, verb)) return undefined;
    const after = contentAfter(tokens, verb.at, to, isCarrier(tokens, subject));
    if (!after) return undefined;
    return {
      content: after.content,
      source: subject,
      cue: { from: verb.from, to: after.cueEnd },
      modality: verb.negated ? 'denied' : verb.hypothetical ? 'hypothetical' : undefined,
    };
  },
};

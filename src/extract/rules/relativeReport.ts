import { mainPredicate } from '../grammar/contents/insertedEnd.js';
import { phraseFrom } from '../grammar/contents/phraseEnd.js';
import { skipAddressee, skipAdverbials } from '../grammar/phrases/adverbials.js';
import { hasVerb, isVerbal } from '../grammar/phrases/clause.js';
import { needsHearer } from '../grammar/phrases/needsHearer.js';
import { timeAfter } from '../grammar/phrases/timeEnd.js';
import { flagsAt } from '../grammar/tokens/flagsAt.js';
import { isSay } from '../grammar/tokens/isSay.js';
import { looksPlural } from '../grammar/tokens/looksPlural.js';
import { skipBefore } from '../grammar/tokens/skipBefore.js';
import { tokenAt } from '../grammar/tokens/tokenAt.js';
import { wordAt } from '../grammar/tokens/wordAt.js';
import { CLAUSE } from '../lexicon/speechFrames.js';
import * as is from '../lexicon/wordClasses.js';
import type { AttributionRule } from '../rule.js';
import type { Token } from '../token.js';

/**
 * A predicate reported inside a relative clause: its subject stands before the speaker.
 *
 * Handles: The yard launched a ship that inspectors say cannot float. / A ship that inspectors said on Friday could float has sunk.
 * Or: The yard launched a ship that Ruiz told reporters cannot float.
 * Not: The ship that inspectors boarded cannot float.
 */
export const relativeReport: AttributionRule = {
  name: 'relativeReport',
  confidence: 0.7,
  on: 'verb',
  find: ({ tokens: t, at, from, to, verb, subject, depth }) => {
    if (depth > 0 || !verb?.finite || verb.passive || verb.negated || !subject || subject.from <= from)
      return undefined;
    const says = isSay(t[at] as Token);
    const heard = needsHearer.test(wordAt(t, at)) ? skipAddressee(t, at + 1, to) : at + 1;
    // Said on Friday would, said last week would
    const start =
      says || (heard > at + 1 && wordAt(t, heard) !== 'to')
        ? skipAdverbials(t, timeAfter(t, skipAdverbials(t, heard, to)), to)
        : heard;
    if (!((t[at] as Token).entry.takes & CLAUSE) || !isVerbal(t, start) || wordAt(t, start + 1) === 'that')
      return undefined;
    // That automatic signals will help
    if (flagsAt(t, subject.from) === 0 && !looksPlural(wordAt(t, subject.from))) return undefined;
    // Which even critics say
    const left = tokenAt(t, skipBefore(t, from + 1, subject.from, is.ADVERB) - 1) as Token;
    const relative = left.flags & is.RELATIVE || left.word === 'what';
    const named = left.flags === 0 && flagsAt(t, subject.from) & (is.PRONOUN | is.DETERMINER | is.ROLE);
    if (!relative && !named) return undefined;
    const opens = !hasVerb(t, from, subject.from);
    // What she said was wrong
    if (says && opens && left.word === 'what') return undefined;
    const content = phraseFrom(t, start, to);
    return { content: [opens ? { ...content, to: mainPredicate(t, start, content.to) } : content], source: subject };
  },
};

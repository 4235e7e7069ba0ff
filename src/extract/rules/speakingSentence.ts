import type { BareRule } from '../bareRule.js';
import { agrees } from '../grammar/phrases/agreement.js';
import { readVerbGroup } from '../grammar/phrases/verbGroup.js';
import { speaksUp } from '../grammar/subjects/reacts.js';
import { subjectBefore } from '../grammar/subjects/subjectBefore.js';
import { flagsAt } from '../grammar/tokens/flagsAt.js';
import { spanOf } from '../grammar/tokens/spanOf.js';
import { wordAt } from '../grammar/tokens/wordAt.js';
import { LABEL_OFF, MARKS_ONLY } from '../lexicon/speechFrames.js';
import * as is from '../lexicon/wordClasses.js';
import type { Token } from '../token.js';

const longest = 30;

/**
 * A quotation after a sentence that says that its subject spoke, and not what.
 *
 * Handles: Ruiz agreed. “Nobody wanted it.” / “No,” said Ruiz, but Lund disagreed. “Nobody wanted it.” / Ruiz said in a statement. “Nobody wanted it.”
 * Not: Ruiz left at noon. “Nobody wanted it.”
 */
export const speakingSentence: BareRule = {
  name: 'speakingSentence',
  confidence: 0.5,
  place: ({ line: { tokens: t }, mark, at }) => {
    if (!mark.capital || !'.!'.includes(wordAt(t, at - 1) || ' ')) return undefined;
    const floor = Math.max(0, at - longest);
    for (let i = at - 2; i >= floor; i--) {
      const token = t[i] as Token;
      const speaker =
        !i || flagsAt(t, i - 1) & (is.PUNCTUATION | is.CONJUNCTION) ? speaksUp(t, { from: i, to: at }) : undefined;
      if (speaker) return { source: spanOf(t, speaker) };
      if ('.!?;'.includes(token.word)) return undefined;
      if (!(token.entry.takes & ~(MARKS_ONLY | LABEL_OFF)) || token.flags & (is.CAPITAL | is.GERUND)) continue;
      const verb = readVerbGroup(t, floor, i);
      const source = verb.finite && !verb.passive && !verb.negated ? subjectBefore(t, floor, verb.from) : undefined;
      // Ruiz laughed when Lund told her
      if (source && agrees(t, verb, source) && !(flagsAt(t, source.from - 1) & is.SUBORDINATOR))
        return { source: spanOf(t, source) };
    }
    return undefined;
  },
};

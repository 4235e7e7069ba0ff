import type { BareRule } from '../bareRule.js';
import { agrees } from '../grammar/agreement.js';
import { spanOf } from '../grammar/spanOf.js';
import { subjectBefore } from '../grammar/subjectBefore.js';
import { readVerbGroup } from '../grammar/verbGroup.js';
import { MARKS_ONLY } from '../lexicon/speechFrames.js';
import * as is from '../lexicon/wordClasses.js';
import type { Line } from '../line.js';
import type { Range, Token } from '../token.js';

const longest = 30;

/** The sentence that ends where the marks open; found by halving, since a paragraph may have many of both. */
function sentenceBefore({ sentences, tokens }: Line, start: number): Range | undefined {
  let low = 0;
  let high = sentences.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((tokens[(sentences[middle] as Range).from] as Token).start < start) low = middle + 1;
    else high = middle;
  }
  const next = sentences[low];
  const opens = next && tokens[next.from]?.start === start;
  return opens ? sentences[low - 1] : undefined;
}

/**
 * A quotation after a sentence that says that its subject spoke, and not what.
 *
 * Handles: Ruiz agreed. “Nobody wanted it.” / Ruiz said in a statement. “Nobody wanted it.”
 * Not: Ruiz said so at noon and left. “Nobody wanted it.”
 */
export const speakingSentence: BareRule = {
  name: 'speakingSentence',
  confidence: 0.5,
  place: ({ line, mark }) => {
    const sentence = mark.capital ? sentenceBefore(line, mark.start) : undefined;
    if (!sentence || sentence.to - sentence.from > longest) return undefined;
    const { tokens: t } = line;
    for (let at = sentence.from; at < sentence.to; at++) {
      const token = t[at] as Token;
      if (token.mark) return undefined;
      if (!(token.entry.takes & ~MARKS_ONLY) || token.flags & (is.CAPITAL | is.GERUND)) continue;
      const verb = readVerbGroup(t, sentence.from, at);
      if (!verb.finite || verb.passive || verb.negated) continue;
      const source = subjectBefore(t, sentence.from, verb.from);
      if (source && agrees(t, verb, source)) return { source: spanOf(t, source) };
    }
    return undefined;
  },
};

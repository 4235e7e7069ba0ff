import { nounPhraseAfter } from '../grammar/nounPhraseAfter.js';
import { subjectBefore } from '../grammar/subjectBefore.js';
import * as is from '../lexicon/wordClasses.js';
import type { AttributionRule } from '../rule.js';
import type { Token } from '../token.js';

/**
 * Any finite verb between a quotation and its speaker: what no list holds.
 *
 * Handles: "No," harrumphed the colonel. / "No," the colonel harrumphed.
 * Not: The "peace dividend" vanished.
 */
export const openFrame: AttributionRule = {
  name: 'openFrame',
  confidence: 0.5,
  on: 'mark',
  find: ({ tokens: t, text, at, from, to }) => {
    const mark = t[at]?.mark;
    if (!mark || (at > from && isEmbedded(t[at - 1] as Token))) return undefined;
    const inside = /[,?!—–-]/.test(text[mark.innerEnd - 1] ?? '');
    let i = at + 1;
    if (t[i]?.word === ',') i++;
    else if (!inside) return undefined;
    if (i >= to) return undefined;
    const first = t[i] as Token;
    if (isOpenVerb(first)) {
      const end = nounPhraseAfter(t, i + 1, to);
      if (end > 0)
        return { content: [{ from: at, to: at + 1 }], source: { from: i + 1, to: end }, cue: { from: i, to: i + 1 } };
    }
    for (let verb = i + 1; verb < Math.min(to, i + 25); verb++) {
      const token = t[verb] as Token;
      if (token.mark) break;
      if (!isOpenVerb(token)) continue;
      const subject = subjectBefore(t, i, verb);
      if (subject?.from !== i) continue;
      return { content: [{ from: at, to: at + 1 }], source: subject, cue: { from: verb, to: verb + 1 } };
    }
    return undefined;
  },
};

/** Whether the words in marks depend on the one before: star of the "Harbour Men," he was not. */
const isEmbedded = ({ flags, mark }: Token): boolean =>
  !mark && !(flags & (is.PUNCTUATION | is.CONJUNCTION | is.ADVERB));

const isOpenVerb = (token: Token): boolean =>
  !(
    token.flags &
    (is.CAPITAL |
      is.PUNCTUATION |
      is.CONJUNCTION |
      is.SUBORDINATOR |
      is.DETERMINER |
      is.PREPOSITION |
      is.PRONOUN |
      is.GERUND)
  ) &&
  (token.word.endsWith('ed') || (token.flags & (is.PAST | is.PRESENT | is.VERB)) !== 0);

import type { Finding } from '../finding.js';
import { nounPhraseAfter } from '../grammar/phrases/nounPhraseAfter.js';
import { answererOf } from '../grammar/subjects/answererOf.js';
import { subjectBefore } from '../grammar/subjects/subjectBefore.js';
import { flagsAt } from '../grammar/tokens/flagsAt.js';
import { hasKind } from '../grammar/tokens/hasKind.js';
import { only } from '../grammar/tokens/only.js';
import { wordAt } from '../grammar/tokens/wordAt.js';
import * as is from '../lexicon/wordClasses.js';
import type { Mark } from '../mark.js';
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
  find: ({ tokens: t, at, from, to, found }) => {
    const { final } = (t[at] as Token).mark as Mark;
    if (at > from && !(flagsAt(t, at - 1) & (is.MARKED | is.PUNCTUATION | is.CONJUNCTION | is.ADVERB)))
      return undefined;
    const comma = wordAt(t, at + 1) === ',';
    const start = comma ? at + 2 : at + 1;
    if (start >= to || !(comma || /[,?!—–-]/.test(final))) return undefined;
    const content = [only(at)];
    const end = isOpenVerb(t[start] as Token) ? nounPhraseAfter(t, start + 1, to) : -1;
    const ends = flagsAt(t, end) & (is.PUNCTUATION | is.PREPOSITION | is.RELATIVE);
    if (end > 0 && (ends || !isPlain(t[start] as Token)))
      // “No,” came the reply
      return wordAt(t, start) === 'came' && hasKind(t, start + 1, end, is.SPEECH_NOUN)
        ? cameFrom(t, at, start, to)
        : { content, source: { from: start + 1, to: end }, cue: only(start) };
    for (let verb = start + 1; verb < Math.min(to, start + 25); verb++) {
      const token = t[verb] as Token;
      const source = isOpenVerb(token) ? subjectBefore(t, start, verb) : undefined;
      // “Late?” She told him that it was
      if (found.some(({ cue }) => cue?.from === verb)) return undefined;
      // “California,” which votes in June
      if (source?.from === start && !(flagsAt(t, start) & is.RELATIVE)) return { content, source, cue: only(verb) };
    }
    return undefined;
  },
};

/** What is a reply, whose it is if it is told, and the words for it: came the reply from [Ruiz], came [his] reply. */
function cameFrom(t: readonly Token[], mark: number, start: number, to: number): Finding {
  let noun = start + 1;
  while (!(flagsAt(t, noun) & is.SPEECH_NOUN)) noun++;
  return {
    content: [only(mark)],
    source: answererOf(t, start + 1, noun, to),
    cue: { from: start, to: noun + 1 },
  };
}

/** Whether a word that no list holds ends like a verb: remembers. */
const isPlain = ({ flags, word }: Token): boolean => flags === 0 && /...[^s]s$/.test(word);

const isOpenVerb = (token: Token): boolean =>
  !(token.flags & (is.CAPITAL | is.PREPOSITION)) &&
  (token.word.endsWith('ed') || (token.flags & (is.PAST | is.PRESENT | is.VERB)) !== 0 || isPlain(token));

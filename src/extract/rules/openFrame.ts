import { nounPhraseAfter } from '../grammar/nounPhrase.js';
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
  confidence: 0.7,
  on: 'mark',
  find: ({ tokens: t, text, at, to }) => {
    const mark = t[at]?.mark;
    if (!mark) return undefined;
    const inside = /[,?!—–-]/.test(text[mark.innerEnd - 1] ?? '');
    let i = at + 1;
    if (t[i]?.word === ',') i++;
    else if (!inside) return undefined;
    if (i >= to) return undefined;
    const first = t[i] as Token;
    if (isOpenVerb(first)) {
      const end = nounPhraseAfter(t, i + 1, to);
      if (end > 0) return { content: [{ from: at, to: at + 1 }], source: { from: i + 1, to: end }, cue: { from: i, to: i + 1 } };
    }
    const end = nounPhraseAfter(t, i, to);
    if (end <= 0 || end >= to) return undefined;
    let verb = end;
    while (verb < to && (t[verb] as Token).flags & is.ADVERB) verb++;
    const candidate = t[verb];
    if (!candidate || verb >= to || candidate.flags & (is.PUNCTUATION | is.MARKED)) return undefined;
    return { content: [{ from: at, to: at + 1 }], source: { from: i, to: end }, cue: { from: verb, to: verb + 1 } };
  },
};

const isOpenVerb = (token: Token): boolean =>
  !(token.flags & (is.CAPITAL | is.PUNCTUATION | is.CONJUNCTION | is.SUBORDINATOR | is.DETERMINER | is.PREPOSITION | is.PRONOUN)) && (token.word.endsWith('ed') || (token.flags & is.PAST) !== 0);

import { questionWords } from '../../lexicon/questionWords.js';
import { ADDRESSEE, QUESTION } from '../../lexicon/speechFrames.js';
import * as is from '../../lexicon/wordClasses.js';
import type { Token } from '../../token.js';
import { skipAddressee, skipAdverbials } from '../adverbials.js';
import { startsClause } from '../clause.js';
import { type Complement, type ContentAfter, contentOf, type Frame } from '../complement.js';
import { contentEnd, phraseEnd } from '../contentEnd.js';
import { endOfMarked, introduced } from '../contentParts.js';
import { nounPhraseAfter } from '../nounPhraseAfter.js';

/** Somebody spoken to, then the content: told MPs it was late. Or somebody and what they are to do: urged allies to act. */
export const addressed: Frame = (complement) => {
  const { tokens: t, takes, from, to } = complement;
  const named = skipAddressee(t, from, to);
  const person = named > from && (t[named - 1] as Token).flags & is.POSSESSIVE && t[named]?.mark ? named + 1 : named;
  if (person <= from) return undefined;
  const rest = introduced(t, person, to) ?? introduced(t, skipAdverbials(t, person, to), to);
  if (rest) return { content: rest, cueEnd: from };
  if (t[person]?.word === ',') {
    const apposed = nounPhraseAfter(t, person + 1, to);
    if (apposed > 0 && t[apposed + 1]?.mark) return contentOf(complement, apposed + 1, endOfMarked(t, apposed + 1, to));
  }
  if (person < to && opensInfinitive(t, person)) return contentOf(complement, from, phraseEnd(t, person, to));
  if (takes & QUESTION && person < to && questionWords.has((t[person] as Token).word))
    return contentOf(complement, person, questionEnd(t, person, to));
  return takes & ADDRESSEE && person < to ? toldTo(complement, person) : undefined;
};

const opensInfinitive = (t: readonly Token[], at: number): boolean => t[at]?.word === 'to' || t[at]?.word === 'not';

/** What somebody was told: a question, a topic, a clause. */
function toldTo(complement: Complement, person: number): ContentAfter | undefined | null {
  const { tokens: t, prepositions, to } = complement;
  const word = t[person] as Token;
  if (questionWords.has(word.word)) return contentOf(complement, person, questionEnd(t, person, to));
  if ((word.word === 'of' || word.word === 'about' || word.word === 'against') && prepositions) {
    const end = contentEnd(t, person + 1, to);
    return end > person + 1 ? contentOf(complement, person + 1, end) : null;
  }
  if (startsClause(t, person, to) && !(word.flags & is.PREPOSITION))
    return contentOf(complement, person, contentEnd(t, person, to));
  const clause = skipAdverbials(t, person, to);
  if (clause > person && clause < to && startsClause(t, clause, to))
    return contentOf(complement, clause, contentEnd(t, clause, to));
  return undefined;
}

/** A question ends where another clause with a pronoun goes on: asked me if it was safe and I said yes. */
function questionEnd(t: readonly Token[], from: number, to: number): number {
  const end = contentEnd(t, from, to);
  for (let i = from + 2; i + 2 < end; i++) {
    const next = t[i + 1] as Token;
    const pronoun = (next.flags & (is.PRONOUN | is.DETERMINER | is.RELATIVE)) === is.PRONOUN;
    if (pronoun) return i;
  }
  return end;
}

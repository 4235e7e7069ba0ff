import { questionWords } from '../../lexicon/questionWords.js';
import { ADDRESSEE, QUESTION } from '../../lexicon/speechFrames.js';
import * as is from '../../lexicon/wordClasses.js';
import type { Token } from '../../token.js';
import { skipAddressee, skipAdverbials } from '../adverbials.js';
import { startsClause } from '../clause.js';
import { type Complement, type ContentAfter, clauseOf, contentOf, type Frame, phraseOf } from '../complement.js';
import { contentEnd } from '../contentEnd.js';
import { endOfMarked, introduced } from '../introduced.js';
import { isPronoun } from '../nominal.js';
import { nounPhraseAfter } from '../nounPhraseAfter.js';

/** Somebody spoken to, then the content: told MPs it was late. Or somebody and what they are to do: urged allies to act. */
export const addressed: Frame = (complement) => {
  const { tokens: t, takes, from, to } = complement;
  let person = skipAddressee(t, from, to);
  if (person <= from) return undefined;
  if ((t[person - 1] as Token).flags & is.POSSESSIVE && t[person]?.mark) person++;
  const late = skipAdverbials(t, person, to);
  const rest = introduced(complement, person) ?? introduced(complement, late);
  if (rest) return rest;
  const word = t[person]?.word ?? '';
  if (word === ',') {
    const apposed = nounPhraseAfter(t, person + 1, to);
    if (apposed > 0 && t[apposed + 1]?.mark) return contentOf(complement, apposed + 1, endOfMarked(t, apposed + 1, to));
  }
  if (person >= to) return undefined;
  if (word === 'to' || word === 'not') return phraseOf(complement, person);
  if (takes & (QUESTION | ADDRESSEE) && questionWords.has(word))
    return contentOf(complement, person, questionEnd(t, person, to));
  return takes & ADDRESSEE ? toldTo(complement, person, late) : undefined;
};

/** What somebody was told: a topic or a clause. */
function toldTo(complement: Complement, person: number, late: number): ContentAfter | undefined | null {
  const { tokens: t, prepositions, to } = complement;
  const { word, flags } = t[person] as Token;
  if (prepositions && /^(?:of|about|against)$/.test(word)) {
    const end = contentEnd(t, person + 1, to);
    return end > person + 1 ? contentOf(complement, person + 1, end) : null;
  }
  if (!(flags & is.PREPOSITION) && startsClause(t, person, to)) return clauseOf(complement, person);
  return late > person && startsClause(t, late, to) ? clauseOf(complement, late) : undefined;
}

/** A question ends where another clause with a pronoun goes on: asked me if it was safe and I said yes. */
function questionEnd(t: readonly Token[], from: number, to: number): number {
  const end = contentEnd(t, from, to);
  for (let i = from + 2; i + 2 < end; i++) if (isPronoun(t[i + 1] as Token)) return i;
  return end;
}

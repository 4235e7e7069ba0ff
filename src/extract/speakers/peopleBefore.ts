import { headOf } from '../entities/words/headOf.js';
import { areHuman } from '../entities/words/isHuman.js';
import { sentenceAt } from '../entities/words/sentenceAt.js';
import { hasVerb, isVerbal } from '../grammar/phrases/clause.js';
import { sentenceSubject } from '../grammar/subjects/sentenceSubject.js';
import { hasKind } from '../grammar/tokens/hasKind.js';
import { looksPlural } from '../grammar/tokens/looksPlural.js';
import { wordAt } from '../grammar/tokens/wordAt.js';
import type { NameWords } from '../lexicon/nameWords.js';
import * as is from '../lexicon/wordClasses.js';
import type { Line } from '../line.js';
import type { Range, Token } from '../token.js';

const several = /^(?:people|children|police|couple|pair|family|parents|crew)$/;

/**
 * The people whom the sentence before is about, whom "they" means where nobody else is meant.
 *
 * Handles: [Residents] met in the hall. They said it was late. / [Two men] ran off. “It is over,” they said.
 * Not: [Ships] lay in the port. They said it was late.
 */
export function peopleBefore({ tokens: t, sentences }: Line, at: number, words: NameWords): Range | undefined {
  const number = sentenceAt(sentences, at);
  const subjectOf = (sentence: Range | undefined): Range | undefined =>
    sentence && sentenceSubject(t, sentence.from, sentence.to);
  // Its auditors are cross: in a report they said
  let colon = at;
  const first = sentences[number]?.from ?? at;
  while (colon > first && wordAt(t, colon) !== ':') colon--;
  let before = colon > first ? { from: first, to: colon } : sentences[number - 1];
  let subject = subjectOf(before);
  // Residents use the path. It was cut by a fence. They said
  if (subject && wordAt(t, subject.from) === 'it') {
    before = sentences[number - 2];
    subject = subjectOf(before);
  }
  if (!before || !subject) return undefined;
  const noun = headOf(t, subject);
  const head = t[noun] as Token;
  // Two men [laughed about it]
  if (!hasVerb(t, subject.to, before.to))
    for (let i = noun + 1; i < subject.to; i++) if (isVerbal(t, i)) subject = { from: subject.from, to: i };
  // Nurses and doctors
  if (hasKind(t, noun + 1, subject.to, is.CONJUNCTION)) return undefined;
  if (several.test(head.word)) return subject;
  const plural = looksPlural(head.word) || /men$/.test(head.word);
  return plural && areHuman(head, words) ? subject : undefined;
}

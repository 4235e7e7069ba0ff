import { ADDRESSEE, EVALUATION } from '../../lexicon/speechFrames.js';
import * as is from '../../lexicon/wordClasses.js';
import type { Token } from '../../token.js';
import { skipAdverbials, skipAdverbs } from '../phrases/adverbials.js';
import { hasVerb, isVerbal } from '../phrases/clause.js';
import { finite, isCue, joinsGerund, joinsNext, quotesNext, speaksHerself } from '../phrases/joinsNext.js';
import { article } from '../phrases/nominal.js';
import { nounPhraseAfter } from '../phrases/nounPhraseAfter.js';
import { flagsAt } from '../tokens/flagsAt.js';
import { hasKind } from '../tokens/hasKind.js';
import { hasToken } from '../tokens/hasToken.js';
import { looksPlural } from '../tokens/looksPlural.js';
import { wordAt } from '../tokens/wordAt.js';

/** Whether somebody else's words, or another report, follow the conjunction at `at`. */
export function reportsNext(t: readonly Token[], from: number, at: number, to: number): boolean {
  const i = skipAdverbs(t, at + 1, to);
  const verb = t[i];
  // It was a mine and he told me that it was not
  const told = nounPhraseAfter(t, i, to);
  // And, when a reporter asked if it was safe, he
  if (verb?.word === 'when' && /^(?:asked|pressed)$/.test(wordAt(t, nounPhraseAfter(t, i + 1, to)))) return true;
  // It was safe, but Lund, the pilot, said
  if (verb?.word === ',' || (wordAt(t, at) === 'but' && wordAt(t, told) === ',')) return joinsNext(t, at, to);
  if (
    isCue(t[told]) &&
    (t[told] as Token).entry.takes & ADDRESSEE &&
    /^(?:me|us|him|her|them|you)$/.test(wordAt(t, told + 1))
  )
    return true;
  if (wordAt(t, i) === 'according' || isOutOfStep(t, from, at, i)) return true;
  // She said it was late, but on Monday hinted that it was not
  const late = skipAdverbials(t, i, to);
  if (late > i && isCue(t[late], finite)) return true;
  // And has blamed the sensor; she has said it was late but has declined to act
  const has = flagsAt(t, i) & is.HAVE;
  const speaksToo = has && isCue(t[skipAdverbs(t, i + 1, to)], is.PARTICIPLE);
  const alike = has && hasKind(t, Math.max(0, from - 4), from, is.HAVE);
  // She said it was late and had told him so
  if (speaksToo || alike) return speaksToo && wordAt(t, i) === 'had' ? !!alike : !hasKind(t, from, at, is.HAVE);
  // And appealed for calm, and thanked them
  const about = verb?.entry.prepositions?.includes(wordAt(t, i + 1));
  const speaks = about || (/^thank(?:ed|s)$/.test(wordAt(t, i)) && wordAt(t, i + 1) !== 'to');
  if (speaks && flagsAt(t, i) & (is.PAST | (flagsAt(t, from - 1) & is.PRESENT)) && !hasKind(t, from, at, is.HAVE))
    return true;
  if (/^(?:gave|issued|made|gives|issues|makes)$/.test(wordAt(t, i)) && givesWord(t, i + 1)) return true;
  const plain = flagsAt(t, i) & is.PLAIN;
  // Residents say it would be late but insist
  if (plain & flagsAt(t, from - 1) && isCue(verb) && wordAt(t, at) === 'but') return true;
  // They demand a survey and warn of delays
  const goesOn = isCue(verb) && !((verb as Token).flags & is.SPEECH_NOUN);
  const opener = flagsAt(t, from - 1) | flagsAt(t, from - 2);
  const thing = flagsAt(t, from - 1) & is.PREPOSITION || !hasVerb(t, from, at);
  // They stress that it is late and deplore the fact
  const judges = plain & flagsAt(t, from - 1) && (verb as Token).entry.takes & EVALUATION;
  if ((judges || (goesOn && thing && plain & opener)) && !hasToken(t, from, at, ({ word }) => word === 'to'))
    return true;
  // Accused the firm of hiding it and then denying that
  if (flagsAt(t, i) & is.GERUND && flagsAt(t, from) & is.PREPOSITION && wordAt(t, from + 1).endsWith('ing'))
    return false;
  const gerunds = t[from]?.mark !== undefined || (flagsAt(t, from - 1) & is.GERUND) !== 0;
  if (gerunds && (isCue(verb, is.GERUND) || joinsGerund(t, i, to))) return true;
  // He had opened the door and found a mess; she looked and found “nobody”
  const seeks = t[i + 1]?.mark && flagsAt(t, from) & is.PRONOUN;
  if (/^(?:found|heard|learn(?:ed|t))$/.test(wordAt(t, i)) && (seeks || hasKind(t, from, at, is.HAVE))) return false;
  // It is acting late and showing it
  if (
    verb &&
    isCue(verb) &&
    !(verb.flags & is.GERUND && hasKind(t, from, at, is.BE) && hasToken(t, from, at, isDoing))
  ) {
    if (!(verb.flags & (is.SPEECH_NOUN | is.PLAIN))) return true;
    if (looksPlural(verb.word) && (looksPlural(wordAt(t, from - 1)) || isCue(t[from - 2]))) return true;
  }
  // Ruiz said it was late and she blamed Lund; but not: that it was late and she blamed Lund
  return (wordAt(t, from) !== 'that' && speaksHerself(t, i)) || quotesNext(t, i, to);
}

/** Whether several do what follows a conjunction, and one, or somebody in the past, what stands before it: police say the man is armed and [are] appealing. */
function isOutOfStep(t: readonly Token[], from: number, at: number, verb: number): boolean {
  // Officials say it is safe, but admit it is old
  const cue = isCue(t[verb], is.PLAIN & (flagsAt(t, from - 1) | flagsAt(t, from - 2)));
  if (!cue && !/^(?:are|have|were)$/.test(wordAt(t, verb))) return false;
  let last = at - 1;
  while (last > from && !(cue ? isVerbal(t, last) : flagsAt(t, last) & (is.BE | is.HAVE))) last--;
  return /^(?:is|was|has)$/.test(wordAt(t, last)) || (cue && wordAt(t, last).endsWith('ed') && flagsAt(t, last) === 0);
}

/** Whether somebody does something there: it is [acting] late. */
const isDoing = ({ word }: Token): boolean => word.endsWith('ing');

/** Whether a noun of saying follows an article: an assurance. */
export const givesWord = (t: readonly Token[], from: number): boolean =>
  article.has(wordAt(t, from)) && (flagsAt(t, from + 1) & is.SPEECH_NOUN) !== 0;

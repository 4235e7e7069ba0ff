import * as is from '../../lexicon/wordClasses.js';
import type { Range, Token } from '../../token.js';
import { hasVerb, isVerbal } from '../phrases/clause.js';
import { nounPhraseAfter } from '../phrases/nounPhraseAfter.js';
import { nounPhraseBefore } from '../phrases/nounPhraseBefore.js';
import { isDash } from '../tokens/dash.js';
import { flagsAt } from '../tokens/flagsAt.js';
import { hasKind } from '../tokens/hasKind.js';
import { isCapitalised } from '../tokens/isCapitalised.js';
import { wordAt } from '../tokens/wordAt.js';
import { nearestSubject } from './nearestSubject.js';
import { speaksUp } from './reacts.js';
import { sentenceSubject } from './sentenceSubject.js';
import { subjectAfter } from './subjectAfter.js';
import { subjectBefore } from './subjectBefore.js';

const farthest = 12;

/** Who speaks after a colon: a name right before it, who cuts in, the subject of the last clause before it, or that of the sentence. */
export function speakerBeforeColon(t: readonly Token[], from: number, colon: number): Range | undefined {
  if (isUnlistedVerb(t, from, colon - 1)) return { from, to: colon - 1 };
  const named = nameBeforeColon(t, from, colon) ?? speaksUp(t, { from, to: colon });
  if (named) return named;
  const moved = whomItMoves(t, from, colon);
  if (moved) return moved;
  const last = nearestSubject(t, from, colon - 1);
  if (last && last.from > from && (t[last.from - 1] as Token).flags & is.CONJUNCTION) return last;
  const main = sentenceSubject(t, from, colon);
  const speaker = speechSubject(t, from, colon) ?? documentThere(t, from, colon);
  // When Lund told them to leave, a man in the crowd rang out:
  return speaker && !(main && speaker.from < main.from) ? speaker : main;
}

/** Whether a word is the verb of the name or the office before it, though no list holds it: Ruiz [shrugs]: the mayor [frowns]: */
function isUnlistedVerb(t: readonly Token[], from: number, at: number): boolean {
  if (at <= from) return false;
  const { word, flags } = t[at] as Token;
  if (flags !== 0 || !/...[^s]s$/.test(word) || flagsAt(t, at - 1) & is.POSSESSIVE) return false;
  const determined = flagsAt(t, from) & is.DETERMINER;
  return determined ? (flagsAt(t, at - 1) & is.ROLE) !== 0 : isCapitalised(t, from, at);
}

/** Whom something moves to say what follows: The plan worries [the mayor, Ana Ruiz]: */
function whomItMoves(t: readonly Token[], from: number, colon: number): Range | undefined {
  for (let i = colon - 2; i > Math.max(from, colon - farthest); i--)
    if (moving.test(wordAt(t, i))) {
      const object = subjectAfter(t, i + 1, colon);
      return object?.to === colon ? object : undefined;
    }
  return undefined;
}

const moving =
  /^(?:surpris|amus|delight|pleas|worr(?:y|i)|alarm|dismay|appal|shock|anger|infuriat|annoy|frustrat|quot)l?e?[sd]?$/;

/** The document that the text says is there: on the door there is [a notice in capitals]: */
function documentThere(t: readonly Token[], from: number, colon: number): Range | undefined {
  for (let i = from; i + 2 < colon; i++) {
    if (wordAt(t, i) !== 'there') continue;
    const to = nounPhraseAfter(t, i + 2, colon);
    if (hasKind(t, i + 3, to, is.CARRIER)) return { from: i + 2, to };
  }
  return undefined;
}

/** The subject of the last verb of speech. */
function speechSubject(t: readonly Token[], from: number, colon: number): Range | undefined {
  for (let i = colon - 1; i > Math.max(from, colon - 40); i--) {
    const token = t[i] as Token;
    const speaks =
      token.entry.takes &&
      // A truth reflected by many:
      wordAt(t, i + 1) !== 'by' &&
      (token.flags & (is.PAST | is.PRESENT) || token.word === 'say') &&
      !(token.flags & (is.CAPITAL | is.SPEECH_NOUN));
    const subject = speaks && subjectBefore(t, from, i);
    // Warned that talks had failed: gave three reasons:
    if (subject && wordAt(t, subject.from) !== 'that' && (flagsAt(t, i - 1) & is.NUMBER) === 0) return subject;
  }
  return undefined;
}

/** From the owner: / The day in brief – the owner: / In other words, explained the owner: */
function nameBeforeColon(t: readonly Token[], from: number, colon: number): Range | undefined {
  if (wordAt(t, from) === 'from') {
    const owner = subjectAfter(t, from + 1, colon);
    // From the witness box, Ana Ruiz recalled a call:
    if (owner && !isVerbal(t, nounPhraseAfter(t, owner.to + 1, colon))) return owner;
  }
  const first = nounPhraseAfter(t, from, colon);
  for (let i = colon - 2; i >= Math.max(from, colon - farthest); i--) {
    const token = t[i] as Token;
    const inverted =
      token.entry.takes &&
      wordAt(t, i - 1) === ',' &&
      // Ruiz, the mayor, defended the plan:
      !subjectBefore(t, from, i);
    // Last word to the owner:
    // Our interview with the owner:
    const given =
      /^(?:to|with)$/.test(token.word) &&
      /^(?:words?|attribut(?:ed|able)|interview)$/.test(wordAt(t, i - 1)) &&
      !hasVerb(t, from, i);
    // Ruiz, on the phone from Porto:
    const carrier = flagsAt(t, i - 1) & is.CARRIER;
    const placed = token.word === 'from' && i > first + 1 && wordAt(t, first) === ',' && !carrier;
    // Ruiz was interrupted by a heckler:
    const agent = token.word === 'by' && hasKind(t, Math.max(from, i - 3), i - 1, is.BE);
    const origin = token.word === 'from' && !(flagsAt(t, i - 1) & is.BE);
    if (placed || (!origin && !given && !agent && !isDash(token) && !inverted)) continue;
    const end = nounPhraseAfter(t, i + 1, colon);
    if (given && end > 0) return { from: i + 1, to: end };
    // Quote from Ana Ruiz, chief executive:
    const apposed = wordAt(t, end) === ',' && hasKind(t, end, colon, is.ROLE | is.CAPITAL) && !hasVerb(t, end, colon);
    // A letter from his sister, who is in Porto:
    const related = carrier && wordAt(t, end + 1) === 'who';
    if (!(end === colon || apposed || related)) return undefined;
    // A message from the owner:
    const start = carrier ? nounPhraseBefore(t, from, i) : i + 1;
    return { from: start < 0 ? i + 1 : start, to: related ? end : colon };
  }
  return undefined;
}

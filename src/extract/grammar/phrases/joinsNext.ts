import {
  ADDRESSEE,
  CHARGE,
  CHARGE_FOR,
  CLAUSE,
  DIRECTIVE,
  EVALUATION,
  INTENT,
  LABEL,
  LABEL_AS,
  LABEL_TO,
  MATTER,
  QUESTION,
  THAT_ONLY,
} from '../../lexicon/speechFrames.js';
import * as is from '../../lexicon/wordClasses.js';
import type { Token } from '../../token.js';
import { afterBracketed } from '../tokens/afterBracketed.js';
import { flagsAt } from '../tokens/flagsAt.js';
import { hasToken } from '../tokens/hasToken.js';
import { isCapitalised } from '../tokens/isCapitalised.js';
import { isSay } from '../tokens/isSay.js';
import { looksPlural } from '../tokens/looksPlural.js';
import { wordAt } from '../tokens/wordAt.js';
import { skipAdverbials, skipAdverbs } from './adverbials.js';
import { participles } from './beyondParticiple.js';
import { hasVerb, isVerbal } from './clause.js';
import { countedAt } from './isCounted.js';
import { isSomebody } from './isSomebody.js';
import { isPlainCue, nounPhraseAfter } from './nounPhraseAfter.js';

/** Forms of a verb that stand without a helping verb. */
export const finite = is.PAST | is.PRESENT;
const reporting =
  CLAUSE |
  ADDRESSEE |
  DIRECTIVE |
  CHARGE |
  CHARGE_FOR |
  LABEL |
  LABEL_AS |
  LABEL_TO |
  MATTER |
  INTENT |
  THAT_ONLY |
  QUESTION |
  EVALUATION;

/** Whether the token is a speech verb that reports something, in one of the forms, not a noun that looks like one. */
export const isCue = (token: Token | undefined, forms = -1): boolean =>
  token !== undefined && (token.entry.takes & reporting) !== 0 && (token.flags & forms) !== 0;

/** Whether he or she goes on to speak: she blamed Lund, he railed against it. */
export function speaksHerself(t: readonly Token[], at: number): boolean {
  const verb = t[at + 1];
  const about = verb?.entry.prepositions?.includes(wordAt(t, at + 2));
  return (
    /^s?he$/.test(wordAt(t, at)) && verb !== undefined && (about ? (verb.flags & is.PAST) !== 0 : isCue(verb, is.PAST))
  );
}

/** Whether "and" is followed by somebody, a verb of speech and words in marks or "that". */
export function quotesNext(t: readonly Token[], from: number, to: number): boolean {
  const count = countedAt(t, from);
  const end = nounPhraseAfter(t, count, to);
  if (end < 0) return false;
  const verb = afterApposition(t, end, to);
  const at = skipVerbGroup(t, verb, to);
  const cue = t[at];
  // And Ruiz said it was late, and police say it was, and one in four say it was; and the pilot, Jan Lund, said so
  const counted = (flagsAt(t, count) & is.NUMBER) !== 0 || wordAt(t, count) === 'one';
  const several = counted || wordAt(t, end - 1) === 'police';
  const somebody = several || verb > end || isSomebody(t, { from, to: end });
  if (cue && isSay(cue) && somebody && (several || isCue(cue, finite))) return true;
  const marked = t[at + 1]?.mark !== undefined || /^(?:that|,)$/.test(wordAt(t, at + 1));
  return isCue(cue, several ? finite | is.PLAIN : finite) && (marked || callsIt(t, from, at, to));
}

/** Whether somebody with a name uses words in marks: Ruiz called it “late”, Mr Ruiz said it was “late”. */
export function callsIt(t: readonly Token[], subject: number, verb: number, to: number): boolean {
  if (!(flagsAt(t, subject) & is.CAPITAL)) return false;
  for (let i = verb + 1; i < Math.min(to, verb + 5); i++) {
    const { mark, flags } = t[i] as Token;
    if (mark ?? flags & is.PUNCTUATION) return mark !== undefined;
  }
  return false;
}

/** Whether somebody and a participle of speech follow: with Ruiz warning that it was late and [Lund threatening] to leave. */
export function joinsGerund(t: readonly Token[], from: number, to: number): boolean {
  const end = nounPhraseAfter(t, from, to);
  for (let i = from + 1; i <= end; i++) if (isCue(t[i], is.GERUND)) return true;
  return isCue(t[afterApposition(t, end, to)], is.GERUND);
}

/** Whether what follows a comma reports something else: ", adding that", ", and Jones said", ", according to". */
export function joinsNext(t: readonly Token[], from: number, to: number, complete = true): boolean {
  const i = skipAdverbs(t, from, to);
  const first = t[i];
  if (!first) return false;
  const { word, flags } = first;
  if (/^(?:according|alluding|referring|speaking)$/.test(word) || isCue(first, is.GERUND)) return true;
  if (/^(?:before|after|without)$/.test(word) && isCue(t[i + 1], is.GERUND)) return true;
  if (word === 'with') return joinsGerund(t, i + 1, to);
  if (flags & is.CONJUNCTION || /^(?:while|as|(?:al)?though)$/.test(word))
    return speaksNext(t, skipAdverbs(t, i + 1, to), to, word !== 'as', complete);
  // But not: the man, identified only as C, left
  const told = /^(?:as|by|only)$/.test(wordAt(t, i + 1));
  if ((complete || word === 'says') && !(flags & is.SPEECH_NOUN) && !told && isCue(first, finite)) return true;
  // Denied it, spoke of a plot
  const about = complete && flags & is.PAST && first.entry.prepositions?.includes(wordAt(t, i + 1));
  if (about) return true;
  const subject = nounPhraseAfter(t, i, to);
  const verb = skipAdverbs(t, Math.max(i, subject), to);
  // A court has heard, a jury was told
  const perfect = skipVerbGroup(t, verb, to);
  const end = flagsAt(t, perfect + 1) & is.PUNCTUATION ? perfect : verb;
  // In Malta, Cyprus and Italy claimed
  if (flagsAt(t, from - 2) & flags & is.CAPITAL && hasToken(t, i, subject, ({ word }) => word === 'and')) return false;
  // 39 have said, others say; but not: jammed signals and calls
  const cue = t[end];
  // A fund called Norrvik, but not: a fund called Norrvik “late”
  const named = (cue?.entry.takes ?? 0) & LABEL && flagsAt(t, end + 1) & is.CAPITAL;
  if (named && flagsAt(t, nounPhraseAfter(t, end + 1, to)) & is.PUNCTUATION) return false;
  const several =
    (flags & is.NUMBER || /^(?:others|some|many|most)$/.test(word)) &&
    isCue(t[perfect], finite | is.PLAIN | is.PARTICIPLE);
  return subject > i && (several || (isCue(cue, finite) && !(flagsAt(t, end + 1) & is.CONJUNCTION)));
}

/** Whether a verb of speech follows a conjunction, with its subject or without: and added, and Jones, the mayor, said. */
function speaksNext(t: readonly Token[], from: number, to: number, apposed: boolean, complete: boolean): boolean {
  const next = t[from];
  if (!next) return false;
  if (next.word === ',') return isCue(t[skipAdverbs(t, afterApposition(t, from, to), to)], finite);
  if (isCue(next, is.GERUND | finite)) return true;
  const named = nounPhraseAfter(t, countedAt(t, from), to);
  if (named < 0) return false;
  const phrase = afterBracketed(t, afterWho(t, named));
  // But engineers at the port say, but a report seen by the Post says
  const rest = participles.test(wordAt(t, phrase)) && flagsAt(t, phrase + 1) & is.PREPOSITION ? phrase + 1 : phrase;
  const whole = isCue(t[phrase], finite) ? phrase : skipAdverbials(t, rest, to);
  const verb = apposed ? afterApposition(t, whole, to) : whole;
  const at = skipVerbGroup(t, verb, to);
  if (at >= to) return false;
  const cue = t[at] as Token;
  // While critics argue that, but rebels insist they
  if (isCue(t[at - 1], is.PLAIN) && hasToken(t, from, at - 1, ({ word }) => looksPlural(word))) return true;
  return (
    // But Reno, Nev., would shut, and not: held Ruiz, 31, and Lund, 40, in May; Ruiz, 31, and Lund, 40, had left
    (verb > whole &&
      !wordAt(t, from - 1).endsWith('though') &&
      ((complete && isVerbal(t, verb)) || !/^(?:and|or)$/.test(wordAt(t, from - 1))) &&
      !(isCapitalised(t, from, phrase) && isCapitalised(t, phrase + 1, verb - 1))) ||
    (isSomebody(t, { from, to: phrase }) && isCue(t[afterComma(t, at, to)], is.GERUND)) ||
    // Ruiz, 31, and Lund had been charged
    (isCue(cue, isPlainCue(cue) ? -1 : finite | is.PARTICIPLE) && (complete || !(flagsAt(t, at - 1) & is.BE)))
  );
}

/** Index of the verb of speech behind a clause about somebody: and the nurse who left [said], or `from` where none is. */
function afterWho(t: readonly Token[], from: number): number {
  if (wordAt(t, from) === 'who')
    for (let i = from + 2; i < from + 20 && !(flagsAt(t, i) & is.PUNCTUATION); i++)
      if (/^(?:said|says?|told)$/.test(wordAt(t, i)) && hasVerb(t, from + 1, i)) return i;
  return from;
}

/** Index after the next comma: but Ruiz was gloomier, [saying]. */
function afterComma(t: readonly Token[], from: number, to: number): number {
  let i = from;
  while (i < to && !((t[i] as Token).flags & is.PUNCTUATION)) i++;
  return i + 1;
}

/** Index after ", the mayor," or ", who …," behind a noun phrase. */
export function afterApposition(t: readonly Token[], end: number, to: number): number {
  if (wordAt(t, end) === ',')
    for (let i = end + 1; i < Math.min(to, end + 12); i++) if ((t[i] as Token).word === ',') return i + 1;
  return end;
}

const skipVerbGroup = (t: readonly Token[], from: number, to: number): number =>
  skipAdverbs(t, from, to, is.HAVE | is.MODAL | is.BE);

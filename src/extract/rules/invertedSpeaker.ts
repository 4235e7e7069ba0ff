import { attributionParts } from '../grammar/contents/attributionParts.js';
import { breaksOff, speakerAlone } from '../grammar/contents/breaksOff.js';
import { isWhen, skipAdverbs } from '../grammar/phrases/adverbials.js';
import { hasVerb, isVerbal } from '../grammar/phrases/clause.js';
import { isAge } from '../grammar/phrases/isAge.js';
import { isSomebody } from '../grammar/phrases/isSomebody.js';
import { isCue } from '../grammar/phrases/joinsNext.js';
import { nounPhraseAfter } from '../grammar/phrases/nounPhraseAfter.js';
import { owners } from '../grammar/phrases/ownerBefore.js';
import { sharedSource } from '../grammar/subjects/sharedSource.js';
import { subjectAfter } from '../grammar/subjects/subjectAfter.js';
import { afterBracketed } from '../grammar/tokens/afterBracketed.js';
import { closingComma } from '../grammar/tokens/closingComma.js';
import { isComma, trimEnd } from '../grammar/tokens/commas.js';
import { flagsAt } from '../grammar/tokens/flagsAt.js';
import { hasKind } from '../grammar/tokens/hasKind.js';
import { hasToken } from '../grammar/tokens/hasToken.js';
import { looksPlural } from '../grammar/tokens/looksPlural.js';
import { only } from '../grammar/tokens/only.js';
import { wordAt } from '../grammar/tokens/wordAt.js';
import {
  ADDRESSEE,
  CLAUSE,
  DIRECTIVE,
  INTENT,
  MARKS_ONLY,
  MATTER,
  QUESTION,
  SHOWN,
  THAT_ONLY,
} from '../lexicon/speechFrames.js';
import * as is from '../lexicon/wordClasses.js';
import type { AttributionRule } from '../rule.js';
import type { Range, Token } from '../token.js';

/** Verbs that need nobody whom somebody tells it; “warn” in headlines: Port may shut, warn experts. */
const warning = /^(?:warn|caution)(?:s|ed)?$/;
const speaking = CLAUSE | MARKS_ONLY | THAT_ONLY | QUESTION | MATTER | DIRECTIVE | INTENT;

/** Whether only somebody and what tells of them stand before the verb: Ruiz, who is the mayor, said; The letter, which came in May, says. */
function isDescribed(t: readonly Token[], from: number, to: number): boolean {
  const end = afterBracketed(t, nounPhraseAfter(t, from, to));
  const word = wordAt(t, end + 1);
  return (
    wordAt(t, end) === ',' &&
    (/^who(?:se)?$/.test(word) ||
      // In a headline: Ruiz, 54, Says Lund Lied
      (isAge(t, end + 1) && end + 3 >= to) ||
      (word === 'which' && !hasToken(t, end + 1, to - 1, isComma)))
  );
}

/** Index after what is told of a speaker before the verb of the clause: The ferry, said Ruiz[, who skippers it,] was full. */
function beyondAside(t: readonly Token[], { to: end }: Range, to: number): number {
  const comma = closingComma(t, end + 1, to);
  const opener = (flagsAt(t, end) | flagsAt(t, end + 1)) & (is.RELATIVE | is.PREPOSITION);
  return opener && comma > 0 && isVerbal(t, skipAdverbs(t, comma + 1, to)) ? comma : end;
}

/** Whether a noun alone stands there that is nobody, or what somebody has: urges calm, denies using force, announced his departure, ask your question. */
const isThing = (t: readonly Token[], { from, to }: Range): boolean =>
  (owners.has(wordAt(t, from)) ||
    wordAt(t, from) === 'your' ||
    !(flagsAt(t, from) & (is.DETERMINER | is.PRONOUN | is.NUMBER | is.MARKED))) &&
  !looksPlural(wordAt(t, to - 1)) &&
  !isSomebody(t, { from, to }) &&
  !hasKind(t, from, to, is.CARRIER | is.CAPITAL);

/** Whether a headline tells there what somebody says, and not who does: [tariffs cloud outlook], but not: housing charity report. */
const isClause = (t: readonly Token[], source: Range): boolean =>
  source.to - source.from > 2 &&
  !isSomebody(t, source) &&
  hasToken(t, source.from, source.to - 1, ({ word }) => /[^s]s$/.test(word));

/**
 * The verb before its speaker.
 *
 * Handles: "We need more time," said Ana Ruiz, the mayor. / "We need time." So said Ana Ruiz.
 * Not: The mayor, a former judge, said the council would vote.
 */
export const invertedSpeaker: AttributionRule = {
  name: 'invertedSpeaker',
  confidence: 0.7,
  on: 'verb',
  find: (place) => {
    const { tokens: t, at, from, to, verb, subject } = place;
    const { takes } = (t[at] as Token).entry;
    if (!verb?.finite || verb.passive || verb.from !== at || !(takes & speaking) || takes & SHOWN) return undefined;
    if (takes & ADDRESSEE && !warning.test((t[at] as Token).word)) return undefined;
    // Jan Lund, state secretary for energy, said; Jan Lund, press officer
    if (/^(?:state|press)$/.test(wordAt(t, at))) return undefined;
    // Agreed last year
    if (isWhen(t, at + 1)) return undefined;
    // summed up Ruiz, shot back the mayor
    const particle = /^(?:up|back|out)$/.test(wordAt(t, at + 1)) && (wordAt(t, at - 1) === ',' || t[at - 1]?.mark);
    const after = particle ? at + 2 : at + 1;
    const named = subjectAfter(t, after, to);
    // Fees to rise, states announce
    if (!named || (wordAt(t, at) === 'states' && isCue(t[named.from], is.PLAIN))) return undefined;
    const open = wordAt(t, at - 1) === ',' && breaksOff(t, from, at - 2);
    const source = open ? speakerAlone(t, named, to) : named;
    // Ruiz says the talks failed, promises new plan
    if (takes & (DIRECTIVE | INTENT | MATTER) && wordAt(t, at - 1) === ',' && isThing(t, source)) return undefined;
    // Ruiz says port will shut, urges ministers to act
    if (takes & DIRECTIVE && wordAt(t, source.to) === 'to') return undefined;
    if (place.headline && wordAt(t, at - 1) === ',' && isClause(t, source)) {
      const speaker = sharedSource(place, at, at - 1);
      return speaker && { content: [{ from: after, to }], source: speaker };
    }
    // Said it would strike, reported it to the police
    if (flagsAt(t, source.from) & is.PRONOUN && (isVerbal(t, source.to) || wordAt(t, source.from) === 'it'))
      return undefined;
    const next = t[source.to];
    // “No,” press secretary Ruiz said
    if ((isCue(next, is.PAST | is.PRESENT) || next?.word === 'say') && source.to < to) return undefined;
    if (takes & ADDRESSEE && source.to < trimEnd(t, source.to, to) && next?.word !== ',') return undefined;
    const ends = !next || source.to >= to || next.flags & (is.RELATIVE | is.PREPOSITION | is.PUNCTUATION);
    // Ruiz, who calls it “a raft,” said the talks had failed
    if (place.found.some(({ content }) => content.at(-1)?.to === at) && !(ends && isSomebody(t, source)))
      return undefined;
    // The council backed it, writes Ana Ruiz.
    const signs = wordAt(t, at) === 'writes' && wordAt(t, at - 1) === ',' && !t[at - 2]?.mark;
    if (signs && wordAt(t, source.to) === '.') return undefined;
    if (subject) {
      // Heard that a man, named only as C, warned them
      if (wordAt(t, subject.from - 1) === 'that') return undefined;
      if (flagsAt(t, source.to - 1) & is.SPEECH_NOUN || wordAt(t, at - 1) !== ',' || !ends) return undefined;
      // Ruiz, in a letter sent in May, says the board “was told”
      if (hasKind(t, source.from, source.to, is.MARKED)) return undefined;
      if (!isSomebody(t, source) || !(place.headline || hasVerb(t, from, at)) || isDescribed(t, from, at))
        return undefined;
    }
    // “No.” So said the mayor
    if (at === from + 1 && wordAt(t, from) === 'so' && t[from - 1]?.mark)
      return { content: [only(from - 1)], source, cue: only(at) };
    if (at > from)
      return attributionParts(place, { from: at, to: beyondAside(t, source, to) }, source, { from: at, to: after });
    const mark = source.to + 1;
    return t[mark]?.mark && (next?.word === ':' || next?.word === ',') ? { content: [only(mark)], source } : undefined;
  },
};

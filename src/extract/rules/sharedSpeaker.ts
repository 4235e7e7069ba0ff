import { auxiliary, hasVerb, isVerbal } from '../grammar/clause.js';
import { contentAfter } from '../grammar/contentAfter.js';
import { hasMark } from '../grammar/contentParts.js';
import { isDash } from '../grammar/dash.js';
import { flagsAt } from '../grammar/flagsAt.js';
import { telling } from '../grammar/isOwnWord.js';
import { afterApposition } from '../grammar/joinsNext.js';
import { looksLikeNoun } from '../grammar/looksLikeNoun.js';
import { isOwner, nearestSubject } from '../grammar/nearestSubject.js';
import { isNominal } from '../grammar/nominal.js';
import { nounPhraseAfter } from '../grammar/nounPhraseAfter.js';
import { nounPhraseBefore, phraseBefore } from '../grammar/nounPhraseBefore.js';
import { only } from '../grammar/only.js';
import { outermost } from '../grammar/outermost.js';
import { saidBy } from '../grammar/saidBy.js';
import { sentenceSubject } from '../grammar/sentenceSubject.js';
import { skipBefore } from '../grammar/skipBefore.js';
import { wordAt } from '../grammar/wordAt.js';
import { questionWords } from '../lexicon/questionWords.js';
import { LABEL } from '../lexicon/speechFrames.js';
import * as is from '../lexicon/wordClasses.js';
import { wordSet } from '../lexicon/wordSet.js';
import type { AttributionRule, RuledFinding } from '../rule.js';
import type { Range, Token } from '../token.js';

/** Prepositions after which a participle mostly tells what somebody might say: responsible for advising, the cost of promising. */
const loose = /* @__PURE__ */ wordSet('of in for on upon');
const leading = /* @__PURE__ */ wordSet('by before after while');

/** Index before "in a written statement": stayed away, but in a statement said. */
function beforeStatement(t: readonly Token[], from: number, last: number): number {
  const start = flagsAt(t, last) & is.CARRIER ? nounPhraseBefore(t, from, last + 1) : -1;
  return start - 2 > from && wordAt(t, start - 1) === 'in' ? start - 2 : last;
}

/** Whether it tells more of the noun before a comma: Ruiz, asked whether it would work; the man, identified only as Jon. */
const isParticiple = (t: readonly Token[], from: number, comma: number, verb: number): boolean =>
  (wordAt(t, verb) === 'asked' || wordAt(t, verb + 1) === 'as' || wordAt(t, verb + 2) === 'as') &&
  !hasVerb(t, from, comma);

/** Index of the conjunction before words between commas, or of the verb: [and], minutes later, pledged. */
function beforeInsert(t: readonly Token[], from: number, verb: number): number {
  const opens = flagsAt(t, from) & is.CONJUNCTION ? from : from + 1;
  return wordAt(t, opens + 1) === ',' && wordAt(t, verb - 1) === ',' && flagsAt(t, opens) & is.CONJUNCTION
    ? opens
    : verb;
}

/** Who stands behind "with" and an apposition: it was late, with [the chair, Lund,] calling it a farce. */
function besideWith(t: readonly Token[], from: number, at: number): Range | undefined {
  for (let i = at - 3; i > Math.max(from, at - 16); i--)
    if (wordAt(t, i) === 'with')
      return afterApposition(t, nounPhraseAfter(t, i + 1, at), at) === at ? { from: i + 1, to: at - 1 } : undefined;
  return undefined;
}

/** "Who" of the clause that a verb goes on with: Lund rang Ruiz, [who] opened the door and said; the man [who] led it and said. */
function whoActs(t: readonly Token[], from: number, before: number, inverted: boolean): Range | undefined {
  for (let i = before - 1; i > from; i--) {
    const { word, flags } = t[i] as Token;
    if (flags & is.PUNCTUATION) return undefined;
    if (word !== 'who') continue;
    const left = t[i - 1] as Token;
    if (!hasVerb(t, i + 1, before)) return undefined;
    if (left.word === ',') return only(i);
    // But not: A nurse who was there said it was late and described
    let verbs = 0;
    for (let k = i + 1; k < before; k++) if (isVerbal(t, k) && !isVerbal(t, k + 1)) verbs++;
    const own = inverted || wordAt(t, before) !== 'and' || !hasVerb(t, from, i);
    return own && verbs < 2 && isNominal(left) ? only(i) : undefined;
  }
  return undefined;
}

/** Whether the speaker came last: "No," said Rossi, who had waited, referring to. */
const isInverted = ({ source, cue, rule }: RuledFinding): boolean =>
  rule !== 'frontedParticiple' && source !== undefined && cue !== undefined && source.from >= cue.to;

/** Whom a clause between commas is about, after whose words the main verb stands: [Ruiz], who called it “late,” said. */
const whoseClause = (t: readonly Token[], from: number, source: Range): Range | undefined =>
  flagsAt(t, source.from) & is.RELATIVE && wordAt(t, source.from - 1) === ','
    ? phraseBefore(t, from, source.from - 1)
    : undefined;

/** What follows "that" in a clause of somebody's: its subject, before a verb. */
function toldOf(t: readonly Token[], { from, to }: Range): Range | undefined {
  const start = wordAt(t, from) === 'that' ? from + 1 : from;
  const end = nounPhraseAfter(t, start, to);
  const acts = end > 0 && isVerbal(t, end) && flagsAt(t, start) & (is.CAPITAL | is.DETERMINER | is.ROLE);
  return acts ? { from: start, to: end } : undefined;
}

/**
 * Who does something in a clause that somebody said, and says something, too: Ruiz said that [Lund] rang her and said, “No.” /
 * Ruiz said [her uncle] had gone and had asked.
 * Not: Ruiz said that Lund had gone and said, “No.”
 */
function speakerInClause(
  t: readonly Token[],
  { cue, content }: RuledFinding,
  at: number,
  verb: number,
): Range | undefined {
  const clause = content.find(({ from, to }) => from < at && at <= to);
  const subject = clause && cue && toldOf(t, { from: clause.from, to: at });
  if (!subject) return undefined;
  if (flagsAt(t, verb) & is.HAVE)
    return flagsAt(t, subject.to) & is.HAVE && !(flagsAt(t, cue.from) & is.HAVE) ? subject : undefined;
  const marked = hasMark(t, verb, Math.min(t.length, verb + 3));
  const tells = /^(?:said|told|testified)$/.test(wordAt(t, cue.to - 1)) && clause.to === at;
  return tells && marked && wordAt(t, verb) === 'said' && !(flagsAt(t, subject.to) & auxiliary) ? subject : undefined;
}

/**
 * A second verb of the same speaker.
 *
 * Handles: Ruiz praised the staff and warned that money was short. / She left, adding: "I shall be back."
 * Not: A man standing near her said no.
 */
export const sharedSpeaker: AttributionRule = {
  name: 'sharedSpeaker',
  confidence: 0.7,
  on: 'verb',
  find: ({ tokens: t, at, from, to, verb, depth, found }) => {
    if (!verb || verb.passive || verb.from <= from) return undefined;
    const main = t[at] as Token;
    const { flags } = main;
    const before = beforeStatement(t, from, skipBefore(t, from + 1, verb.from, is.ADVERB) - 1);
    const left = t[before] as Token;
    const comma = left.word === ',';
    const conjunction = (left.flags & is.CONJUNCTION) !== 0;
    const joined = conjunction || comma || left.mark !== undefined;
    const gerund = (flags & is.GERUND) !== 0;
    if (gerund) {
      // Told in writing in July that
      if (left.word === 'in' && main.word === 'writing' && flagsAt(t, at + 1) & is.PREPOSITION) return undefined;
      if (!joined && !isDash(left) && !loose.has(left.word) && !leading.has(left.word)) return undefined;
    } else {
      if (!joined || !verb.finite) return undefined;
      const plain = (flags & (is.PLAIN | is.PAST)) === is.PLAIN;
      // They call for a survey and recommend that no drilling begin
      const previous = found.at(-1);
      const ended = previous?.cue && previous.content.at(-1)?.to === before ? previous.cue.from : before;
      const again = wordAt(t, at + 1) === 'that' && flagsAt(t, ended) & is.PLAIN;
      if (plain && !(again || flagsAt(t, verb.from) & is.DO) && wordAt(t, at - 1) !== 'only') return undefined;
    }
    const after = contentAfter(t, at, to);
    if (!after) return undefined;
    const start = after.content[0]?.from ?? 0;
    // Ruiz, while announcing the plan, said
    if (after.thing && left.word === 'while' && !hasMark(t, start, after.content[0]?.to ?? 0)) return undefined;
    const opener = wordAt(t, start);
    const quoted = opener === 'that';
    // He left and did not say why
    if (verb.negated && questionWords.has(opener)) return undefined;
    if (!quoted && (loose.has(left.word) || depth > 0)) return undefined;
    // The scheme, called ‘Quays First’
    if (comma && main.entry.takes & LABEL && t[at + 1]?.mark?.capital && !hasVerb(t, from, before)) return undefined;
    if (comma && (looksLikeNoun(main) || isParticiple(t, from, before, at))) return undefined;
    const beside = gerund && comma ? besideWith(t, from, at) : undefined;
    if (beside) return saidBy(after, beside);
    const last = outermost(t, found);
    const adjacent =
      last?.source &&
      !isOwner(t, last.source) &&
      // Lund condemned what she called “a raft” and asked
      wordAt(t, last.source.from - 1) !== 'what' &&
      last.source.to <= verb.from &&
      (last.content.some(
        (part) =>
          part.to <= verb.from &&
          beforeInsert(t, part.to, verb.from) - part.to < 5 &&
          // But Lund disagreed, saying
          !(gerund && hasVerb(t, Math.max(part.to, last.cue?.to ?? 0), before)),
      ) ||
        (gerund && (comma || leading.has(left.word)) && isInverted(last)));
    const inner = last && conjunction ? speakerInClause(t, last, before, verb.from) : undefined;
    const same = adjacent ? (!conjunction && whoseClause(t, from, last.source)) || last.source : undefined;
    const who =
      left.word === 'and' || leading.has(left.word)
        ? whoActs(t, from, before, last !== undefined && isInverted(last))
        : undefined;
    const source =
      inner ?? who ?? same ?? nearestSubject(t, from, before, conjunction) ?? sentenceSubject(t, from, verb.from);
    // We have looked and concluded that we can
    const own = depth > 0 && /^(?:i|we)$/.test(wordAt(t, source?.from ?? at));
    if (own && main.word !== 'said' && !telling.has(main.word)) return undefined;
    return (
      source && {
        content: after.content,
        cueEnd: after.cueEnd,
        source,
        confidence: quoted || !gerund ? 0.85 : undefined,
      }
    );
  },
};

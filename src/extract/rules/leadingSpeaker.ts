import type { Modality } from '../../model/quote.js';
import { isVerbal } from '../grammar/clause.js';
import { contentAfter } from '../grammar/contentAfter.js';
import { earlierEnd, frontedEnd } from '../grammar/contentEnd.js';
import type { VerbGroup } from '../grammar/verbGroup.js';
import { questionWords } from '../lexicon/questionWords.js';
import { ADDRESSEE, CHARGE, CLAUSE, DIRECTIVE, LABEL, LABEL_AS } from '../lexicon/speechFrames.js';
import * as is from '../lexicon/wordClasses.js';
import { wordSet } from '../lexicon/wordSet.js';
import type { AttributionRule, RuledFinding } from '../rule.js';
import type { Range, Token } from '../token.js';

const nobodies = /* @__PURE__ */ wordSet('nobody none neither');

function modalityOf(t: readonly Token[], from: number, verb: VerbGroup, subject: Range): Modality | undefined {
  const opener = (t[subject.from] as Token).word;
  if (verb.negated || nobodies.has(opener) || (opener === 'no' && (t[subject.from + 1] as Token).word === 'one'))
    return 'denied';
  const left = t[subject.from - 1]?.word;
  if ((verb.hypothetical && t[verb.at - 1]?.word !== 'only') || left === 'if' || left === 'unless')
    return 'hypothetical';
  let would = false;
  for (let i = verb.from; i < verb.at; i++) if (t[i]?.word === 'would') would = true;
  if (!would) return undefined;
  if (t[verb.at - 1]?.word === 'have') return 'hypothetical';
  for (let i = from; i < subject.from; i++) if (t[i]?.word === 'if') return 'hypothetical';
  return undefined;
}

/** Whether words stand in it: a report, a poll, which. */
function isCarrier(t: readonly Token[], subject: Range): boolean {
  const opener = t[subject.from] as Token;
  if (opener.flags & is.RELATIVE && opener.word !== 'who') {
    for (let i = subject.from - 1; i >= Math.max(0, subject.from - 5); i--)
      if ((t[i] as Token).flags & is.CARRIER) return true;
    return false;
  }
  for (let i = subject.from; i < subject.to; i++)
    if ((t[i] as Token).flags & (is.CARRIER | is.RELATIVE) && !((t[i] as Token).word === 'who'))
      return ((t[i] as Token).flags & is.CARRIER) !== 0;
  return false;
}

const reporting = CLAUSE | ADDRESSEE | DIRECTIVE | LABEL | LABEL_AS | CHARGE;

/** Whether it stands in what somebody says. */
const isInside = (found: readonly RuledFinding[], at: number): boolean =>
  found.some(({ content }) => content.some((part) => part.from < at && at < part.to));

/** Whether a verb that need not report stands inside what somebody said: Ruiz said the band would offer "a prayer". */
function isWithinReport(
  t: readonly Token[],
  at: number,
  content: readonly Range[],
  found: readonly RuledFinding[],
): boolean {
  if ((t[at] as Token).entry.takes & reporting) return false;
  const first = content[0]?.from ?? 0;
  return t[first]?.word !== 'that' && t[first - 1]?.word !== ':' && t[first - 1]?.word !== ',' && isInside(found, at);
}

const thing = /^(?:that|this|these|those|it)$/;
const inferring = /^(?:suggest|indicat|impl|signal|show|tell|told)/;

/** Whether a fact and not somebody speaks: That suggests that it was late. */
const isInference = (t: readonly Token[], at: number, { from, to }: Range): boolean =>
  to - from === 1 &&
  thing.test((t[from] as Token).word) &&
  !((t[from - 1]?.flags ?? 0) & is.PUNCTUATION) &&
  inferring.test((t[at] as Token).word);

/** Boaters call the stretch "Heartbreak Hill": a name, not a word of theirs. */
function isHabitualName(t: readonly Token[], at: number, content: readonly Range[], before?: Token): boolean {
  const verb = t[at] as Token;
  const last = t[(content[0]?.to ?? 1) - 1];
  return (
    (verb.entry.takes & LABEL) !== 0 &&
    (verb.flags & is.PLAIN) !== 0 &&
    last?.mark?.capital === true &&
    ((content[0]?.to ?? 0) - (content[0]?.from ?? 0) > 1 || before?.word === 'whom')
  );
}

/** A loophole called an "inversion": a participle after a thing, which says nothing. */
function isNamingParticiple(
  t: readonly Token[],
  { from, at }: VerbGroup,
  subject: Range,
  content: readonly Range[],
): boolean {
  const verb = t[at] as Token;
  if (!(verb.entry.takes & LABEL) || !(verb.flags & is.PARTICIPLE) || from !== at || subject.to !== at) return false;
  const start = content[0]?.from ?? 0;
  if (start !== at + 1) return false;
  const object =
    t[start]?.mark ||
    ((t[start]?.flags ?? 0) & is.DETERMINER && t[start + 1]?.mark) ||
    (t[start]?.flags ?? 0) & is.CAPITAL;
  const left = t[subject.from - 1];
  const thing = !(
    (t[subject.to - 1] as Token).flags &
    (is.CAPITAL | is.PRONOUN | is.RELATIVE | is.ROLE | is.BODY | is.CARRIER)
  );
  return Boolean(object) && thing && !((left?.flags ?? 0) & is.RELATIVE);
}

/** Whether the sentence opens with a clause that the subject belongs to: Even as she said so, …. */
function isFronted(t: readonly Token[], from: number, subject: number): boolean {
  let i = from;
  while (
    i < subject &&
    (t[i] as Token).flags & (is.CONJUNCTION | is.ADVERB) &&
    !((t[i] as Token).flags & is.SUBORDINATOR)
  )
    i++;
  return i < subject && ((t[i] as Token).flags & is.SUBORDINATOR) !== 0;
}

/** Index where content inside ", who …," ends: before the predicate of the noun that the clause is about. */
function insertedEnd(t: readonly Token[], from: number, to: number): number {
  for (let i = from + 1; i + 1 < to; i++) {
    const token = t[i] as Token;
    const comma = token.word === ',' || token.mark?.final === ',';
    if (comma && isVerbal(t, i + 1) && !((t[i + 1] as Token).flags & is.GERUND)) return token.mark ? i + 1 : i;
  }
  return to;
}

/** Whether "that" or "which" is about a thing that no words stand in: a plan that promises jobs. */
function isThing(t: readonly Token[], subject: Range): boolean {
  const { word, flags } = t[subject.from] as Token;
  if (!(flags & is.RELATIVE) || (word !== 'that' && word !== 'which') || isCarrier(t, subject)) return false;
  const left = t[subject.from - 1]?.word === ',' ? t[subject.from - 2] : t[subject.from - 1];
  return !((left?.flags ?? 0) & (is.CAPITAL | is.BODY | is.ROLE));
}

const isQuoted = (t: readonly Token[], content: readonly Range[]): boolean => {
  const first = t[content[0]?.from ?? 0] as Token;
  return first.mark !== undefined || first.word === 'that';
};

/** Inside marks a bare clause, or what "I" or "you" say, is mostly the speaker's own word and reports nothing. */
function isOwnWord(t: readonly Token[], subject: Range, content: readonly Range[]): boolean {
  const first = t[content[0]?.from ?? 0] as Token;
  const self = /^(?:i|we|you)\b/.test((t[subject.from] as Token).word);
  return self || !(first.mark || first.word === 'that' || first.word === 'if' || first.word === 'whether');
}

/**
 * The speaker, the verb, then what was said.
 *
 * Handles: The mayor told reporters: "We need more time." / Ruiz said the vote was open.
 * Not: The mayor said nothing.
 */
export const leadingSpeaker: AttributionRule = {
  name: 'leadingSpeaker',
  confidence: 0.7,
  on: 'verb',
  find: ({ tokens, verb, subject, from, to, depth, found }) => {
    if (!verb?.finite || verb.passive || !subject) return undefined;
    const after = contentAfter(tokens, verb.at, to, isCarrier(tokens, subject));
    if (!after) return undefined;
    if (after.thing && (isInside(found, verb.at) || (tokens[subject.to - 1] as Token).flags & is.POSSESSIVE))
      return undefined;
    if (isThing(tokens, subject) && !isQuoted(tokens, after.content)) return undefined;
    if (depth > 0 && isOwnWord(tokens, subject, after.content)) return undefined;
    if (isInference(tokens, verb.at, subject)) return undefined;
    if (isNamingParticiple(tokens, verb, subject, after.content)) return undefined;
    if (isHabitualName(tokens, verb.at, after.content, tokens[subject.from - 1])) return undefined;
    if (isWithinReport(tokens, verb.at, after.content, found)) return undefined;
    if (verb.negated && questionWords.has(tokens[after.content[0]?.from ?? 0]?.word ?? '')) return undefined;
    const fronted = isFronted(tokens, from, subject.from);
    const inserted =
      ((tokens[subject.from] as Token).flags & is.RELATIVE) !== 0 && tokens[subject.from - 1]?.word === ',';
    const perfect = (tokens[verb.from] as Token).flags & is.HAVE;
    const content =
      fronted || inserted || perfect
        ? after.content.map((part) => ({
            from: part.from,
            to: (fronted ? frontedEnd : inserted ? insertedEnd : earlierEnd)(tokens, part.from, part.to),
          }))
        : after.content;
    return {
      content,
      source: subject,
      cue: { from: verb.from, to: after.cueEnd },
      confidence: tokens[content[0]?.from ?? 0]?.word === 'that' ? 0.85 : undefined,
      modality: modalityOf(tokens, from, verb, subject),
    };
  },
};

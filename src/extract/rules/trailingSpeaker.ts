import type { Finding } from '../finding.js';
import { attributionParts } from '../grammar/contents/attributionParts.js';
import { contentAfter } from '../grammar/contents/contentAfter.js';
import { particleEnd } from '../grammar/contents/particleEnd.js';
import { agrees } from '../grammar/phrases/agreement.js';
import { hasVerb } from '../grammar/phrases/clause.js';
import { callsIt } from '../grammar/phrases/joinsNext.js';
import { article } from '../grammar/phrases/nominal.js';
import { speakerAfterMark } from '../grammar/subjects/speakerAfterMark.js';
import { isComma } from '../grammar/tokens/commas.js';
import { flagsAt } from '../grammar/tokens/flagsAt.js';
import { hasKind } from '../grammar/tokens/hasKind.js';
import { hasToken } from '../grammar/tokens/hasToken.js';
import { hasWord } from '../grammar/tokens/hasWord.js';
import { isInside } from '../grammar/tokens/isInside.js';
import { only } from '../grammar/tokens/only.js';
import { tokenAt } from '../grammar/tokens/tokenAt.js';
import { wordAt } from '../grammar/tokens/wordAt.js';
import { questionWords } from '../lexicon/questionWords.js';
import { CHARGE_FOR, EVALUATION, LABEL_AS } from '../lexicon/speechFrames.js';
import * as is from '../lexicon/wordClasses.js';
import { wordSet } from '../lexicon/wordSet.js';
import type { AttributionRule } from '../rule.js';
import type { Range, Token } from '../token.js';

const abstracts = /* @__PURE__ */ wordSet('claim fact line move phrase plan point slogan');

/** Whether the words are about the noun before, not its speaker, or nothing is said: a fact Ruiz confirmed; she went on with it. */
const isAside = (t: readonly Token[], { from }: Range, verb: number): boolean =>
  (wordAt(t, verb + 1) === 'on' && wordAt(t, verb + 2) === 'with') ||
  (article.has((t[from] as Token).word) && abstracts.has(wordAt(t, from + 1)));

/** Whether what was said is summed up before its subject: “empty,” [a claim] the board rejects, [words that] Ruiz says hurt. */
const isDisputed = (t: readonly Token[], { from, to }: Range): boolean =>
  [from + 1, from + 2].some((i) => wordAt(t, i) === 'that') ||
  // Advice she now describes as late
  (to - from === 2 && flagsAt(t, to - 1) & (is.PRONOUN | is.DETERMINER)) === is.PRONOUN ||
  (article.has(wordAt(t, from)) &&
    (flagsAt(t, from + 1) & (is.SPEECH_NOUN | is.CARRIER)) === is.SPEECH_NOUN &&
    (flagsAt(t, from + 2) & (is.CAPITAL | is.DETERMINER | is.PRONOUN | is.ROLE | is.PARTICIPLE)) !== 0);

/** The marks before "is how" or "was all", and who speaks behind: “A mess” is how [Ruiz] described it. */
function beforeHow(t: readonly Token[], from: number, source: Range): Finding | undefined {
  // All Ruiz would say reads as a noun phrase.
  const subject = wordAt(t, source.from) === 'all' ? source.from + 1 : source.from;
  const how = wordAt(t, subject - 2) === 'all' && wordAt(t, subject - 1) === 'that' ? subject - 2 : subject - 1;
  const mark = wordAt(t, how - 2) === ',' ? how - 3 : how - 2;
  const found =
    mark >= from &&
    tokenAt(t, mark)?.mark !== undefined &&
    (flagsAt(t, how - 1) & is.BE) !== 0 &&
    /^(?:how|what|all)$/.test(wordAt(t, how));
  return found ? { content: [only(mark)], source: { from: subject, to: source.to } } : undefined;
}

/** Whether a participle opens the sentence, which tells what was put to the speaker: [pressed on] the plan, [confronted with] a note. */
const isPressed = (t: readonly Token[], from: number): boolean =>
  /[a-z]{3}ed$/.test(wordAt(t, from)) && (flagsAt(t, from + 1) & is.PREPOSITION) !== 0;

/** Whether a phrase before the speaker tells what was asked, and the speaker’s words come behind the verb: [asked why it was “late”], Ruiz said she had no idea. */
function isAsked(t: readonly Token[], from: number, source: number, at: number, to: number): boolean {
  const asked = wordAt(t, from) === 'asked';
  if (!asked && !isPressed(t, from)) return false;
  const leads = contentAfter(t, at, to) !== undefined;
  if (!asked && !leads) return false;
  // Pressed on why Lund, a clerk, called it “late,” Ruiz said she had no idea
  const questions = leads && [1, 2].some((i) => questionWords.has(wordAt(t, from + i)));
  return questions || !hasToken(t, from, source - 1, ({ word }) => word === ',');
}

/** Shows the main clause of an "if": If they said "no," both clubs would agree. */
const supposing = /* @__PURE__ */ wordSet('would could might');

/**
 * The speaker after what was said, or in the middle of it.
 *
 * Handles: "We need more time," the mayor said. / The band, she said, could be bought.
 * Not: After the vote, the mayor said the plan was dead.
 */
export const trailingSpeaker: AttributionRule = {
  name: 'trailingSpeaker',
  confidence: 0.85,
  on: 'verb',
  find: (place) => {
    const { tokens: t, at, from, to: end, verb, subject } = place;
    // Until then relatives should write
    if (!verb?.finite || verb.passive || /^(?:should|must)$/.test(wordAt(t, verb.from))) return undefined;
    const source = speakerAfterMark(t, from, verb.from) ?? subject;
    if (!source || !(place.headline || agrees(t, verb, source))) return undefined;
    const { word, flags } = t[source.from] as Token;
    const how = beforeHow(t, from, source);
    if (how) return how;
    // But not: housing officer Ana Ruiz, Beijing
    const acts = word.endsWith('ing') && !(flags & is.CAPITAL && source.from > from);
    if (flags & is.RELATIVE || (acts && !hasKind(t, source.from, source.to, is.ROLE | is.BODY))) return undefined;
    const left = tokenAt(t, source.from - 1);
    const next = wordAt(t, at + 1);
    // The lead, a fact later confirmed by the town; “…,” the letter, signed by Ruiz, said; but: said by email
    const made = next === 'by' && flagsAt(t, at + 2) & (is.DETERMINER | is.CAPITAL);
    // Earlier, the court heard from Ruiz
    const heard = next === 'from' && /^hear/.test(wordAt(t, at));
    if (heard || (made && (!left?.mark || wordAt(t, at - 1) === ','))) return undefined;
    if ((!left?.mark && isAside(t, source, at)) || isDisputed(t, source)) return undefined;
    // The nurse who saw it, Ana Ruiz, told the court; but not: it was late, Ruiz, a nurse, told the court
    const apposed = left?.word === ',' && wordAt(t, source.to) === ',' && source.to + 1 === verb.from;
    if (apposed && !hasToken(t, source.from, source.to, isComma)) return undefined;
    // Ruiz said it was “late”, Lund called it “daft”
    if (place.found.length && left?.word === ',' && callsIt(t, source.from, at, end)) return undefined;
    // Told them that if it were sold, he would buy it
    const supposes = hasToken(t, from, source.from, (token) => token.word === 'if');
    if (supposes && hasWord(t, verb.from, at, supposing)) return undefined;
    // When she said it was “late,” the crowd applauded
    const judges = !((t[at] as Token).entry.takes & ~(EVALUATION | CHARGE_FOR | LABEL_AS));
    if (judges && flagsAt(t, from) & is.SUBORDINATOR) return undefined;
    // Although Ruiz said it was late, few agreed
    const alone = left?.word === ',' && next !== ',' && !hasToken(t, from, source.from - 1, isComma);
    if (alone && /^(?:although|though|because)$/.test(wordAt(t, from))) return undefined;
    // After Ruiz said it was late, the talks went on
    if (alone && place.found.length && /^(?:after|before|once|when|while)$/.test(wordAt(t, from))) return undefined;
    // “Is it late?” She told him that it was
    const answer = left?.mark && left.mark.final !== ',' ? contentAfter(t, at, end)?.content[0] : undefined;
    if (answer && wordAt(t, answer.from) === 'that') return undefined;
    // Calling it “a raft”, Ruiz demanded a vote; asked whether it was “late”, Ruiz said yes; pressed on the “raft”, Ruiz said it sank
    const opens =
      isAsked(t, from, source.from, at, end) || (flagsAt(t, from) & is.GERUND && !hasVerb(t, from + 1, source.from));
    // She did not, as Ruiz had promised, resign
    if (opens || (left?.word === 'as' && flagsAt(t, source.from - 3) & is.NEGATION)) return undefined;
    // The note says that on Monday, Ruiz warned of it
    if (left?.word === ',' && isInside(place.found, at) && (next === 'when' || contentAfter(t, at, end)))
      return undefined;
    const start = left?.word === 'as' && source.from - 1 > from ? source.from - 1 : source.from;
    const to = particleEnd(t, at);
    return attributionParts(place, { from: start, to }, source, { from: verb.from, to });
  },
};

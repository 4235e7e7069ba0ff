import { CHARGE, CLAUSE, DIRECTIVE, LABEL } from '../../lexicon/speechFrames.js';
import * as is from '../../lexicon/wordClasses.js';
import { wordSet } from '../../lexicon/wordSet.js';
import type { Place, RuledFinding } from '../../rule.js';
import type { Range, Token } from '../../token.js';
import { auxiliary, hasVerb, isVerbal, startsClause } from '../phrases/clause.js';
import { isAge } from '../phrases/isAge.js';
import { isSomebody } from '../phrases/isSomebody.js';
import { isPronoun } from '../phrases/nominal.js';
import { nounPhraseAfter } from '../phrases/nounPhraseAfter.js';
import { phraseBefore } from '../phrases/nounPhraseBefore.js';
import { flagsAt } from '../tokens/flagsAt.js';
import { hasMark } from '../tokens/hasMark.js';
import { isInside } from '../tokens/isInside.js';
import { only } from '../tokens/only.js';
import { outermost } from '../tokens/outermost.js';
import { wordAt } from '../tokens/wordAt.js';
import { isOwner, nearestSubject } from './nearestSubject.js';
import { sentenceSubject } from './sentenceSubject.js';

/** Words before a participle whose subject is that of the clause around: by saying, before leaving. */
export const leading = /* @__PURE__ */ wordSet('by before after while');

/**
 * Whose a further verb is, by what joins it: the subject of the clause that somebody said, "who", the speaker before,
 * the nearest subject, or that of the sentence.
 *
 * @param verb - Where the verb group starts.
 * @param before - Index of what joins it.
 */
export function sharedSource(
  { tokens: t, at, from, found, headline }: Place,
  verb: number,
  before: number,
): Range | undefined {
  const last = outermost(t, found);
  const inverted = last !== undefined && isInverted(last);
  const gerund = (flagsAt(t, at) & is.GERUND) !== 0;
  const conjunction = (flagsAt(t, before) & is.CONJUNCTION) !== 0;
  const left = wordAt(t, before);
  const innermost = conjunction ? speakerInClause : left === 'by' ? whoIsAccused : undefined;
  const inner = last && innermost?.(t, last, before, verb);
  // Said that Lund had helped by telling them to stay
  const told = last?.cue && (t[last.cue.to - 1] as Token).entry.takes & (CLAUSE | DIRECTIVE);
  if (left === 'by' && !inner && told && isInside(found, before)) return undefined;
  const who = left === 'and' || leading.has(left) ? whoActs(t, from, before, inverted) : undefined;
  const same =
    last && ((gerund && inverted) || endsNear(t, last, before, verb, gerund)) ? speakerOf(t, last) : undefined;
  // It closed, according to the clerk, after saying that money was short; according to the clerk, Lund left and said so
  const acts =
    last?.rule === 'accordingTo' && (!gerund || leading.has(left) || ((t[at] as Token).entry.takes & LABEL) !== 0);
  const whose = same && !conjunction && whoseClause(t, from, same);
  const speaker = whose || (acts ? undefined : same);
  const shared = inner ?? who ?? speaker ?? nearestSubject(t, from, before) ?? sentenceSubject(t, from, verb);
  return shared && headline && wordAt(t, at).endsWith('s') ? beforeAct(t, shared) : shared;
}

/** Who does something in a headline whose words have capitals: [Bernie Sanders] Slams Lund, Says He Lied. */
function beforeAct(t: readonly Token[], { from, to }: Range): Range {
  for (let i = from + 1; i < to; i++) {
    const { word, flags, entry } = t[i] as Token;
    if (!(flags & is.CAPITAL) || !/[^s']s$/.test(word) || word === 'states') continue;
    // Norrvik Sales Chief Quits, Says He Is Lost
    const noun = wordAt(t, i + 1).endsWith('s') || flagsAt(t, i + 1) & is.ROLE;
    if (entry.takes || flags & (is.VERB | is.PRESENT) || !noun) return { from, to: i };
  }
  return { from, to };
}

/** Whom somebody accuses of what they did by saying something: accused [Ruiz] of lying by saying that it was late. */
function whoIsAccused(t: readonly Token[], { content: [part], cue }: RuledFinding, by: number): Range | undefined {
  const accuses = cue && (t[cue.to - 1] as Token).entry.takes & CHARGE;
  let to = part?.from ?? by;
  while (to < by && wordAt(t, to) !== 'of') to++;
  return accuses && part && to < by && by < part.to ? { from: part.from, to } : undefined;
}

/** Who speaks in an attribution, but not: Lund condemned [what she] called “a raft” and asked; [her] claim that. */
const speakerOf = (t: readonly Token[], { source, rule }: RuledFinding): Range | undefined =>
  source && rule !== 'speechNoun' && !isOwner(t, source) && wordAt(t, source.from - 1) !== 'what' ? source : undefined;

/** Whether what was said before ends near the verb; but Lund disagreed, saying. */
const endsNear = (
  t: readonly Token[],
  { content, cue }: RuledFinding,
  before: number,
  verb: number,
  gerund: boolean,
): boolean =>
  content.some(({ to }) => {
    const over = Math.max(to, cue?.to ?? 0);
    // “No,” the people at the port say, adding
    const near = beforeInsert(t, to, verb) - to < 5 || (gerund && over === before);
    // When the judge asked whether he knew, he nodded and said
    const apart = over === to && wordAt(t, to) === ',' && startsClause(t, to + 1, before);
    return to <= verb && near && !(gerund ? hasVerb(t, over, before) : apart);
  });

/** Index of the conjunction before words between commas, or of the verb: [and], minutes later, pledged. */
function beforeInsert(t: readonly Token[], from: number, verb: number): number {
  const opens = flagsAt(t, from) & is.CONJUNCTION ? from : from + 1;
  return wordAt(t, opens + 1) === ',' && flagsAt(t, opens) & is.CONJUNCTION ? opens : verb;
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
    for (let k = i + 1; k < before; k++) if (isVerbal(t, k)) verbs++;
    return (inverted || wordAt(t, before) !== 'and') && verbs < 2 ? only(i) : undefined;
  }
  return undefined;
}

/** Whether the speaker came last: "No," said Rossi, who had waited, referring to. */
const isInverted = ({ source, cue, rule }: RuledFinding): boolean =>
  rule !== 'frontedParticiple' && source !== undefined && cue !== undefined && source.from >= cue.to;

/** Whom a clause between commas is about, after whose words the main verb stands: [Ruiz], 56, who called it “late,” said. */
const whoseClause = (t: readonly Token[], from: number, source: Range): Range | undefined =>
  flagsAt(t, source.from) & is.RELATIVE
    ? phraseBefore(t, from, source.from - (isAge(t, source.from - 2) ? 3 : 1))
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
  { content, source }: RuledFinding,
  at: number,
  verb: number,
): Range | undefined {
  const clause = content.find(({ to }) => at <= to);
  const subject = clause && toldOf(t, { from: clause.from, to: at });
  // When she asked, she said, [he] laughed and told her to wait
  if (clause && content.length > 1 && isPronoun(t[clause.from] as Token) && isVerbal(t, clause.from + 1))
    return only(clause.from);
  const speaker = wordAt(t, source?.from ?? -1);
  if (!subject) return undefined;
  if (flagsAt(t, verb) & is.HAVE || /^(?:then|later)$/.test(wordAt(t, at + 1)))
    return flagsAt(t, subject.to) & is.HAVE ? subject : undefined;
  // Ruiz said that Lund had rung her and told her to go, that her brother called and told her; she said that Lund came and told her
  const hearer = wordAt(t, verb + 1);
  const own = speaker === (hearer === 'him' ? 'he' : 'she') && isSomebody(t, subject);
  if (
    /^(?:h(?:er|im)|them|me|us)$/.test(hearer) &&
    (own || [at - 1, subject.from].some((one) => wordAt(t, one) === hearer))
  )
    return subject;
  const marked = hasMark(t, verb, Math.min(t.length, verb + 3));
  return marked && !(flagsAt(t, subject.to) & auxiliary) ? subject : undefined;
}

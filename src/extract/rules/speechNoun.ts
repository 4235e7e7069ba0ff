import { contentEnd } from '../grammar/contents/contentEnd.js';
import { phraseEnd } from '../grammar/contents/phraseEnd.js';
import { saysNothing } from '../grammar/contents/saysNothing.js';
import { skipAdverbials } from '../grammar/phrases/adverbials.js';
import { auxiliary, hasVerb, isVerbal, startsClause } from '../grammar/phrases/clause.js';
import { frontedEnd } from '../grammar/phrases/fronted.js';
import { goesOnFromNoun } from '../grammar/phrases/goesOnFromNoun.js';
import { nounPhraseAfter } from '../grammar/phrases/nounPhraseAfter.js';
import { owners } from '../grammar/phrases/ownerBefore.js';
import { agentAfter } from '../grammar/subjects/agentAfter.js';
import { possessorBefore } from '../grammar/subjects/possessorBefore.js';
import { subjectBefore } from '../grammar/subjects/subjectBefore.js';
import { flagsAt } from '../grammar/tokens/flagsAt.js';
import { looksPlural } from '../grammar/tokens/looksPlural.js';
import { only } from '../grammar/tokens/only.js';
import { skipBefore } from '../grammar/tokens/skipBefore.js';
import { startsAt } from '../grammar/tokens/startsAt.js';
import { tokenAt } from '../grammar/tokens/tokenAt.js';
import { wordAt } from '../grammar/tokens/wordAt.js';
import { ADDRESSEE } from '../lexicon/speechFrames.js';
import * as is from '../lexicon/wordClasses.js';
import { wordSet } from '../lexicon/wordSet.js';
import type { AttributionRule } from '../rule.js';
import type { Range, Token } from '../token.js';

const lightVerbs = /* @__PURE__ */ wordSet(
  'defended delivered dismissed dropped drops echoed expressed expresses gave give gives issue issued issues issuing joined led made make makes making offered offers posted published put raised reiterate reiterated rejected released renew renewed renews repeat repeated repeats sends sent voiced won',
);

const promises = /* @__PURE__ */ wordSet(
  'advice appeal call demand offer plea pledge promise proposal push request threat vow',
);

/** Ends the clause before the verb whose subject it is part of: the claim [that it was shut] surprised her. */
function subjectClauseEnd(t: readonly Token[], from: number, to: number): number {
  const that = wordAt(t, from) === 'that';
  if (that && t[from + 1]?.mark && isVerbal(t, from + 2)) return from + 2;
  let verbs = that ? 0 : 1;
  for (let i = from + 1; i < to; i++) {
    const left = tokenAt(t, i - 1) as Token;
    // That Lund had told her it was shut
    if ((t[i] as Token).entry.takes & ADDRESSEE && isVerbal(t, i)) verbs--;
    // That the club “will fold” surprised her
    if (verbs === 0 && goesOnFromNoun(t, i)) verbs++;
    // That she is weak on climate change
    const noun = !left.flags && !looksPlural(left.word) && maybeNoun.test(wordAt(t, i));
    if (!isVerbal(t, i) || noun || left.flags & (auxiliary | is.NEGATION)) continue;
    verbs++;
    if (verbs > 1 && !(left.flags & opening) && left.word !== 'to') return i;
  }
  return to;
}

/** What is a noun behind one or an adjective: climate [change], public [support]. */
const maybeNoun = /^(?:change|fight|help|hope|need|support|vote)$/;

const opening = is.CONJUNCTION | is.RELATIVE | is.SUBORDINATOR | is.PRONOUN | is.PUNCTUATION | is.ADVERB;

/** How words begin or end with a noun of saying. */
const ending = /^(?:open|clos|end|respond)/;

/** Whose word a noun is, and where its cue starts: [her] claim, [the mayor] has [issued a] warning. */
function speakerOf(t: readonly Token[], from: number, noun: number): { source: Range; start: number } | undefined {
  let start = noun;
  for (let i = noun - 1; i >= Math.max(from, noun - 6); i--) {
    const { word, flags } = t[i] as Token;
    if (flags & (is.MARKED | is.PUNCTUATION)) break;
    let source: Range | undefined;
    if (owners.has(word)) source = only(i);
    else if (flags & is.POSSESSIVE) source = possessorBefore(t, from, i + 1);
    else {
      // Ruiz closed with a plea
      const verb = word === 'with' && ending.test(wordAt(t, i - 1)) ? i - 1 : lightVerbs.has(word) ? i : 0;
      if (verb) {
        start = skipBefore(t, from, verb, is.HAVE | is.ADVERB);
        source = subjectBefore(t, from, start);
      }
    }
    if (source) return { source, start };
    if (flags & (is.PREPOSITION | is.CONJUNCTION)) break;
  }
  return undefined;
}

/** Who is named behind a noun, without what is asked for: a plea from [Ruiz] for crews to stay. */
function agentOf(t: readonly Token[], noun: number, to: number, promised: boolean): Range | undefined {
  const named = agentAfter(t, noun + 1, to) ?? agentAfter(t, noun + 1, to, 'from');
  if (named && promised)
    for (let i = named.from + 1; i < named.to; i++)
      if (wordAt(t, i) === 'for' && !(flagsAt(t, i + 1) & is.CAPITAL)) return { from: named.from, to: i };
  return named;
}

/**
 * A noun of saying with its content.
 *
 * Handles: the minister's claim that the gate was shut / The committee has issued a warning that ships are wearing out.
 * Not: a claim that was settled last year
 */
export const speechNoun: AttributionRule = {
  name: 'speechNoun',
  confidence: 0.3,
  on: 'noun',
  find: ({ tokens: t, at, from, to, found }) => {
    const promised = promises.has((t[at] as Token).word.replace(/s$/, ''));
    const agent = agentOf(t, at, to, promised);
    let next = agent?.to ?? at + 1;
    // A promise from Ruiz herself that
    if (agent && flagsAt(t, next) & is.OBJECT_PRONOUN) next++;
    // A claim by Ruiz, that; the army's answer is that
    const link = wordAt(t, next);
    const links = /^(?:was|is)$/.test(link) || (agent && link === ',');
    if (links && (promised ? /^(?:that|to)$/ : /^that$/).test(wordAt(t, next + 1))) next++;
    if (wordAt(t, next) !== 'to' && wordAt(t, next) !== 'for') {
      const later = skipAdverbials(t, next, to);
      if (wordAt(t, later) === 'that') next = later;
    }
    // Her advice to young cooks is to wait
    const hearer = promised && wordAt(t, next) === 'to' ? nounPhraseAfter(t, next + 1, to) : 0;
    if (hearer > 0 && /^(?:is|was)$/.test(wordAt(t, hearer)) && wordAt(t, hearer + 1) === 'to') next = hearer + 1;
    const opener = wordAt(t, next);
    // Her advice: wait until noon
    const owner = opener === ':' && !t[next + 1]?.mark ? speakerOf(t, from, at) : undefined;
    if (owner && owner.source.from === from)
      return { content: [{ from: next + 1, to: contentEnd(t, next + 1, to) }], source: owner.source, cue: only(at) };
    const second = t[next + 1];
    const quoted = second?.mark || (second?.word === ',' && t[next + 2]?.mark);
    const joint =
      opener === 'that' && (quoted || startsClause(t, next + 1, to) || (agent && flagsAt(t, next + 1) & is.CAPITAL));
    const promise =
      promised &&
      opener === 'to' &&
      ((second?.flags === 0 && !looksPlural(second.word) && !second.word.includes('-')) ||
        flagsAt(t, next + 1) & (is.VERB | is.PLAIN) ||
        (second?.word === 'be' && t[next + 2]?.mark) ||
        // Her advice is to “wait”
        second?.mark?.capital === false);
    const call =
      promised &&
      !promise &&
      (opener === 'for'
        ? second?.word !== 'comment'
        : // A plea to crews to stay
          opener === 'to' && wordAt(t, hearer) === 'to');
    // A warning of “chaos”
    const named = opener === 'of' && second?.mark?.capital === false;
    if (!joint && !call && !promise && !named) return undefined;
    const speaker = agent ? { source: agent, start: at } : speakerOf(t, from, at);
    if (!speaker) return undefined;
    const start = call || named ? next + 1 : next;
    // The bank said in its report that; rejected any suggestion that
    const told = found.some(
      ({ content: [first] }) => first && speaker.start < first.from && first.from <= at && at < first.to,
    );
    if (told || startsAt(found, start)) return undefined;
    const cue = { from: speaker.start, to: start > next && !agent ? start : at + 1 };
    const acts = hasVerb(t, from, at);
    const open = (flagsAt(t, from) & (is.PREPOSITION | is.GERUND | is.PARTICIPLE) && !acts ? frontedEnd : contentEnd)(
      t,
      start,
      to,
    );
    const last = joint ? open : Math.min(open, phraseEnd(t, start, to));
    // Issued a warning that it was late and that the pump had failed; backed a proposal by the union to cover travel costs
    const object = speaker.start < at || (acts && opener === 'to');
    const end = object ? last : subjectClauseEnd(t, start, last);
    // Her push for it
    if ((end <= start + 1 && !named) || saysNothing(t, at, start, { from: start, to: end })) return undefined;
    // Rejected calls for a vote, rejected a call to vote
    const source = promised && /^(?:dismiss|reject)ed$/.test(wordAt(t, speaker.start)) ? undefined : speaker.source;
    return { content: [{ from: start, to: end }], source, cue };
  },
};

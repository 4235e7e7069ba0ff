import { skipAdverbials } from '../grammar/adverbials.js';
import { hasVerb, isVerbal, startsClause } from '../grammar/clause.js';
import { contentEnd, frontedEnd, phraseEnd } from '../grammar/contentEnd.js';
import { owners } from '../grammar/ownerBefore.js';
import { possessorBefore } from '../grammar/possessorBefore.js';
import { subjectAfter } from '../grammar/subjectAfter.js';
import { subjectBefore } from '../grammar/subjectBefore.js';
import * as is from '../lexicon/wordClasses.js';
import { wordSet } from '../lexicon/wordSet.js';
import type { AttributionRule } from '../rule.js';
import type { Range, Token } from '../token.js';

const lightVerbs = /* @__PURE__ */ wordSet(`
  issued issues issue made makes make gave gives give offered offers repeated repeats sent sends delivered released
  raised voiced expressed expresses put won reiterated renewed renews renew repeat reiterate issuing making posted
  drops dropped echoed rejected dismissed defended published`);

const promises = /* @__PURE__ */ wordSet(`
  promise promises pledge pledges vow vows threat threats plea pleas demand demands request requests offer offers
  appeal appeals call calls proposal proposals advice push`);

/** Ends the clause before the verb whose subject it is part of: the claim [that it was shut] surprised her. */
function subjectClauseEnd(t: readonly Token[], from: number, to: number): number {
  if (t[from]?.word === 'that' && t[from + 1]?.mark && isVerbal(t, from + 2)) return from + 2;
  let verbs = t[from]?.word === 'that' ? 0 : 1;
  for (let i = from + 1; i < to; i++) {
    if (!isVerbal(t, i)) continue;
    const left = t[i - 1] as Token;
    if (left.flags & (is.BE | is.HAVE | is.MODAL | is.DO | is.NEGATION)) continue;
    verbs++;
    if (
      verbs > 1 &&
      !(left.flags & (is.CONJUNCTION | is.RELATIVE | is.SUBORDINATOR | is.PRONOUN | is.PUNCTUATION | is.ADVERB)) &&
      left.word !== 'to'
    )
      return i;
  }
  return to;
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
  find: ({ tokens: t, at, from, to }) => {
    let next = at + 1;
    let source: Range | undefined;
    let cue = { from: at, to: at + 1 };
    const noun = t[at]?.word ?? '';
    if (t[next]?.word === 'by' || t[next]?.word === 'from') {
      source = subjectAfter(t, next + 1, to);
      if (source) next = source.to;
      if (source && t[next]?.word === ',' && t[next + 1]?.word === 'that') next++;
    }
    const later = ['that', 'to', 'for'].includes(t[next]?.word ?? '') ? next : skipAdverbials(t, next, to);
    if (t[later]?.word === 'that') next = later;
    const quoted = t[next + 1]?.mark ?? (t[next + 1]?.word === ',' ? t[next + 2]?.mark : undefined);
    const joint = t[next]?.word === 'that' && (quoted !== undefined || startsClause(t, next + 1, to));
    const call = t[next]?.word === 'for' && promises.has(noun) && t[next + 1]?.word !== 'comment';
    const promise =
      t[next]?.word === 'to' &&
      ((t[next + 1]?.flags ?? 0) & (is.VERB | is.PLAIN) || t[next + 1]?.flags === 0) &&
      promises.has(noun);
    if (!joint && !call && !promise) return undefined;
    if (!source) {
      for (let i = at - 1; i >= Math.max(from, at - 6); i--) {
        const token = t[i];
        if (!token || token.mark || token.flags & is.PUNCTUATION) break;
        if (owners.has(token.word)) source = { from: i, to: i + 1 };
        else if (token.flags & is.POSSESSIVE) {
          source = possessorBefore(t, from, i + 1);
        } else if (lightVerbs.has(token.word)) {
          let group = i;
          while (group > from && (t[group - 1]?.flags ?? 0) & (is.HAVE | is.ADVERB)) group--;
          source = subjectBefore(t, from, group);
          cue = { from: group, to: at + 1 };
        }
        if (source) break;
        if (token.flags & (is.PREPOSITION | is.CONJUNCTION)) break;
      }
    }
    if (!source) return undefined;
    const start = call ? next + 1 : next;
    if (call) cue = { from: cue.from, to: next + 1 };
    const fronted = ((t[from] as Token).flags & is.PREPOSITION) !== 0 && !hasVerb(t, from, at);
    const open = (fronted ? frontedEnd : contentEnd)(t, start, to);
    const end = subjectClauseEnd(t, start, call || promise ? Math.min(open, phraseEnd(t, start, to)) : open);
    return end > start + 1 ? { content: [{ from: start, to: end }], source, cue } : undefined;
  },
};

import type { Finding } from '../finding.js';
import { isVerbal } from '../grammar/clause.js';
import { contentEnd } from '../grammar/contentEnd.js';
import { subjectBefore } from '../grammar/subjectBefore.js';
import { LABEL, MARKS_ONLY } from '../lexicon/speechFrames.js';
import * as is from '../lexicon/wordClasses.js';
import type { AttributionRule } from '../rule.js';
import type { Range, Token } from '../token.js';

/** Whether the verb only links or helps, and its subject is no word of anybody's: the plan was, she would. */
function isCopula(t: readonly Token[], verb: number, subject: Range): boolean {
  if (!((t[verb] as Token).flags & (is.BE | is.HAVE | is.MODAL | is.DO))) return false;
  for (let i = subject.from; i < subject.to; i++) if ((t[i] as Token).flags & is.SPEECH_NOUN) return false;
  return true;
}

/**
 * A marked fragment in a clause with an unlisted verb: the clause's subject is taken to have said it.
 *
 * Handles: The council honoured her for "mending what others broke".
 * Not: The "peace dividend" vanished.
 */
export const fragmentOfSubject: AttributionRule = {
  name: 'fragmentOfSubject',
  confidence: 0.5,
  on: 'mark',
  find: ({ tokens: t, at, from, to, headline, depth }) => {
    if (headline || depth > 0) return undefined;
    const mark = t[at]?.mark;
    if (!mark || at - 1 <= from) return undefined;
    const floor = Math.max(from, at - 40);
    const short = mark.innerEnd - mark.innerStart < 18;
    let reserve: Finding | undefined;
    const found = (source: Range, verb: number): Finding => {
      let start = verb + 1;
      while (start < at && (t[start]?.flags ?? 0) & (is.ADVERB | is.PUNCTUATION | is.OBJECT_PRONOUN)) start++;
      return {
        content: [
          { from: start, to: '.!?,'.includes(mark.final || ' ') ? at + 1 : Math.max(at + 1, contentEnd(t, at, to)) },
        ],
        source,
        cue: { from: verb, to: verb + 1 },
      };
    };
    for (let i = at - 1; i > floor; i--) {
      const token = t[i];
      if (!token || token.mark || token.word === ';') return undefined;
      if (!isVerbal(t, i)) continue;
      if (token.flags & (is.BE | is.HAVE) && i + 1 < at && (t[i + 1]?.flags ?? 0) & is.PARTICIPLE) return undefined;

      const source = subjectBefore(t, from, i);
      if (!source) continue;
      if (isCopula(t, i, source)) continue;
      if (short && (!(token.entry.takes & ~MARKS_ONLY) || token.entry.takes & LABEL)) return undefined;
      const left = t[source.from - 1];
      const embedded = source.from > from && (left?.flags ?? 0) & is.SUBORDINATOR;
      if (embedded && source.from - 1 > floor) {
        reserve ??= found(source, i);
        i = source.from;
        continue;
      }
      return found(source, i);
    }
    return reserve;
  },
};

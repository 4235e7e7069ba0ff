import * as is from '../../lexicon/wordClasses.js';
import { wordSet } from '../../lexicon/wordSet.js';
import type { Range, Token } from '../../token.js';
import { isVerbal } from '../phrases/clause.js';
import { needsNoun } from '../phrases/nominal.js';
import { nounPhraseBefore } from '../phrases/nounPhraseBefore.js';
import { flagsAt } from '../tokens/flagsAt.js';
import { tokenAt } from '../tokens/tokenAt.js';
import { wordAt } from '../tokens/wordAt.js';
import { subjectBefore } from './subjectBefore.js';

/** Words whose clause a participle after it seldom belongs to: sued after the town ended it, saying. */
const subordinate = /* @__PURE__ */ wordSet('after before because since until once');
const reported = /* @__PURE__ */ wordSet('that how whether why what');

/** Whether it only says whose something is: his, the mayor's. */
export const isOwner = (t: readonly Token[], { to }: Range): boolean => needsNoun(tokenAt(t, to - 1) as Token);

/** Whether something is done to the subject: was adjourned. */
const isPassive = (t: readonly Token[], verb: number): boolean =>
  (flagsAt(t, verb) & is.BE) !== 0 && wordAt(t, verb + 1).endsWith('ed');

/** Whether it is a past that looks like no verb: cut its forecast. */
const isShort = (t: readonly Token[], at: number): boolean => /^(?:cut|hit|put|quit|set|shut)$/.test(wordAt(t, at));

/** Whether something comes about, and nobody acts: shares fell, the news came. */
function happens(t: readonly Token[], verb: number, { to }: Range): boolean {
  const head = flagsAt(t, to - 1);
  return (
    /^(?:came|fell|rose|began|ended)$/.test(wordAt(t, verb)) &&
    (head !== is.CAPITAL || wordAt(t, to - 1) === 'shares') &&
    !(head & (is.PRONOUN | is.ROLE | is.BODY))
  );
}

/** Whether a second subject stands there of a clause about a place or a thing: in which two drivers and [a clerk] were killed. */
const isSecond = (t: readonly Token[], from: number, at: number): boolean =>
  /^wh(?:ere|ich|om)$/.test(wordAt(t, nounPhraseBefore(t, from, at - 1) - 1));

/** The subject of the nearest finite verb before, or of one that a conjunction joins: Smith endorsed her, saying. */
export function nearestSubject(t: readonly Token[], from: number, before: number): Range | undefined {
  let reserve: Range | undefined;
  for (let i = before; i > Math.max(from, before - 40); i--) {
    const subject = (isVerbal(t, i) || isShort(t, i)) && subjectBefore(t, from, i);
    if (!subject) continue;
    const token = t[subject.from] as Token;
    // Ruiz rued the talks being over, saying
    if (token.flags & (is.ADVERB | is.RELATIVE) || token.word.endsWith('ing') || wordAt(t, subject.to) === 'being')
      continue;
    // The match was stopped after fans ran on to it, shouting; the vote came after Lund sent a note, signed by all, urging
    if (reserve && (isPassive(t, i) || happens(t, i, subject))) return reserve;
    if (subject.from <= from) return subject;
    const left = tokenAt(t, subject.from - 1) as Token;
    // Declined to say when the port would open, and told
    const asks =
      /^(?:when|where|if)$/.test(left.word) &&
      /^(?:asked|clarify|disclose|know|say|tell)$/.test(wordAt(t, subject.from - 2));
    if (asks || reported.has(left.word) || isSecond(t, from, subject.from)) continue;
    if (subject.from - 1 > from && subordinate.has(left.word)) reserve ??= subject;
    else if (
      left.flags & (is.PUNCTUATION | is.CONJUNCTION | is.SUBORDINATOR | is.MARKED) ||
      // Last night Ruiz resigned, saying
      (left.flags & is.TIME && token.flags) ||
      // A speech in which he thanked them and admitted
      (left.word === 'which' && token.flags & is.PRONOUN)
    )
      return subject;
  }
  return reserve;
}

import { looksLikeNoun } from '../grammar/agreement.js';
import { isVerbal } from '../grammar/clause.js';
import { contentAfter } from '../grammar/contentAfter.js';
import { isDash } from '../grammar/dash.js';
import { sentenceSubject } from '../grammar/sentenceSubject.js';
import { subjectBefore } from '../grammar/subjectBefore.js';
import { questionWords } from '../lexicon/questionWords.js';
import * as is from '../lexicon/wordClasses.js';
import type { AttributionRule, RuledFinding } from '../rule.js';
import type { Range, Token } from '../token.js';

/** The subject of the nearest finite verb before: Smith endorsed her, saying. */
function nearestSubject(t: readonly Token[], from: number, before: number, joined: boolean): Range | undefined {
  let relative = false;
  let reserve: Range | undefined;
  for (let i = before; i > Math.max(from, before - 40); i--) {
    if (relatives.has((t[i] as Token).word)) relative = true;
    if (!isVerbal(t, i) || isVerbal(t, i - 1)) continue;
    const subject = subjectBefore(t, from, i);
    if (!subject || isOwner(t, subject)) continue;
    if ((t[subject.from] as Token).flags & is.RELATIVE) {
      if (joined && !relative && t[subject.from]?.word === 'who') return subject;
      continue;
    }
    const left = t[subject.from - 1];
    if (left && subject.from > from && reported.has(left.word)) continue;
    if (!joined && left && subject.from - 1 > from && subordinate.has(left.word)) {
      reserve ??= subject;
      continue;
    }
    if (
      subject.from === from ||
      !left ||
      left.flags & (is.PUNCTUATION | is.CONJUNCTION | is.SUBORDINATOR | is.MARKED) ||
      relative
    )
      return subject;
  }
  return reserve;
}
/** Prepositions after which a participle mostly tells what somebody might say: responsible for advising, the cost of promising. */
const loose: ReadonlySet<string> = /* @__PURE__ */ new Set(['of', 'in', 'for', 'on', 'upon']);

/** Whether the speaker came last: "No," said Rossi, who had waited, referring to. */
const isInverted = ({ source, cue, content }: RuledFinding): boolean =>
  source !== undefined && cue !== undefined && source.from >= cue.to && content.every((part) => part.to <= cue.from);
const farthest = 30;

/** Whether it only says whose something is: his, the mayor's. */
const isOwner = (t: readonly Token[], { from, to }: Range): boolean =>
  ((t[to - 1] as Token).flags & is.POSSESSIVE) !== 0 ||
  (to - from === 1 && ((t[from] as Token).flags & (is.DETERMINER | is.PRONOUN)) === is.DETERMINER);
/** Words whose clause a participle after it seldom belongs to: sued after the town ended it, saying. */
const subordinate: ReadonlySet<string> = /* @__PURE__ */ new Set([
  'after',
  'before',
  'because',
  'since',
  'until',
  'once',
]);
const reported: ReadonlySet<string> = /* @__PURE__ */ new Set(['that', 'how', 'whether', 'why', 'what']);
const relatives: ReadonlySet<string> = /* @__PURE__ */ new Set(['who', 'which']);

/**
 * A second verb of the same speaker.
 *
 * Handles: Ruiz praised the staff and warned that money was short. / She left, adding: "I shall be back."
 * Not: A man standing near her said no.
 */
export const sharedSpeaker: AttributionRule = {
  name: 'sharedSpeaker',
  confidence: 0.5,
  on: 'verb',
  find: ({ tokens, verb, from, to, found, depth }) => {
    if (!verb || verb.passive || verb.infinitive) return undefined;
    const main = tokens[verb.at];
    if (!main) return undefined;
    let before = verb.from - 1;
    while (before > from && tokens[before] && (tokens[before]?.flags ?? 0) & is.ADVERB) before--;
    const left = tokens[before];
    if (!left || before < from) return undefined;
    const gerund = (main.flags & is.GERUND) !== 0;
    const joined =
      left.flags & is.CONJUNCTION ||
      left.word === ',' ||
      (gerund && isDash(left)) ||
      left.word === 'then' ||
      left.mark !== undefined ||
      (gerund &&
        (left.word === 'by' ||
          left.word === 'in' ||
          left.word === 'before' ||
          left.word === 'after' ||
          left.word === 'while' ||
          left.word === 'of' ||
          left.word === 'upon' ||
          left.word === 'on' ||
          left.word === 'for'));
    if (
      !joined ||
      (!gerund && !verb.finite) ||
      (!gerund && main.flags & is.PLAIN && !(main.flags & is.PAST) && !((tokens[verb.from]?.flags ?? 0) & is.DO))
    )
      return undefined;
    const after = contentAfter(tokens, verb.at, to);
    const first = tokens[after?.content[0]?.from ?? 0];
    if (!after || !first) return undefined;
    const quoted = first.mark !== undefined || first.word === 'that';
    if (!quoted && (loose.has(left.word) || (depth > 0 && !questionWords.has(first.word)))) return undefined;
    if (main.flags & is.PRESENT && left.word === ',' && looksLikeNoun(main.word) && !quoted) return undefined;
    const last = found[found.length - 1];
    const adjacent =
      last?.source &&
      !isOwner(tokens, last.source) &&
      last.source.to <= verb.from &&
      (last.content.some((part) => part.to <= verb.from && verb.from - part.to < 5) ||
        (gerund && left.word === ',' && isInverted(last) && verb.from - last.source.to < farthest));
    const source =
      adjacent && last
        ? last.source
        : (nearestSubject(tokens, from, before, (left.flags & is.CONJUNCTION) !== 0) ??
          sentenceSubject(tokens, from, verb.from));
    if (!source) return undefined;
    return {
      content: after.content,
      source,
      cue: { from: verb.from, to: after.cueEnd },
      confidence: tokens[after.content[0]?.from ?? 0]?.word === 'that' ? 0.7 : undefined,
      modality: verb.negated ? 'denied' : undefined,
    };
  },
};

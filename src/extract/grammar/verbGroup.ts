import * as is from '../lexicon/wordClasses.js';
import type { Token } from '../token.js';

/** A verb with the auxiliaries, negations and inner adverbs before it. */
export interface VerbGroup {
  readonly from: number;
  /** Index of the main verb. */
  readonly at: number;
  readonly passive: boolean;
  readonly negated: boolean;
  readonly hypothetical: boolean;
  /** After "to": wants to say. */
  readonly infinitive: boolean;
  /** Whether it can be the predicate of its subject. */
  readonly finite: boolean;
}

const auxiliary = is.BE | is.HAVE | is.MODAL | is.DO;
const supposing: ReadonlySet<string> = /* @__PURE__ */ new Set(['could', 'might', 'should', 'must', 'may', 'can']);

/** Reads the verb group whose main verb stands at `at`. */
export function readVerbGroup(t: readonly Token[], lowest: number, at: number): VerbGroup {
  const main = t[at] as Token;
  let from = at;
  let passive = false;
  let negated = false;
  let hypothetical = false;
  let infinitive = false;
  let helped = false;
  let progressive = false;
  let perfect = false;
  for (let j = at - 1; j >= lowest && j > at - 9; j--) {
    const token = t[j] as Token;
    const f = token.flags;
    if (token.word === 'to' && j === from - 1 && main.flags & is.PLAIN && !helped) {
      if (t[j - 1]?.word === 'used' && j - 1 >= lowest) {
        from = --j;
        helped = true;
        continue;
      }
      infinitive = true;
      from = j;
      continue;
    }
    if (f & auxiliary && !(f & is.CAPITAL && f & is.TIME)) {
      if (infinitive && !helped && !(f & is.BE)) {
        if (!(f & is.HAVE)) break;
      }
      const nearest = !helped;
      helped = true;
      if (f & is.NEGATION) negated = true;
      if (supposing.has(token.word)) hypothetical = true;
      if (f & is.BE && nearest) {
        if (main.flags & is.GERUND) progressive = true;
        else passive = true;
      }
      if (f & is.HAVE) perfect = true;
      if (f & is.PRONOUN) break;
      from = j;
      continue;
    }
    if (f & is.NEGATION) {
      const left = t[j - 1];
      if (left && left.flags & (auxiliary | is.NEGATION)) {
        negated = true;
        continue;
      }
      if (token.word === 'never' || token.word === 'not') {
        negated = true;
        from = j;
        continue;
      }
      break;
    }
    if (
      (f & is.ADVERB && !(f & is.TIME)) ||
      ((token.word === 'both' || token.word === 'all') && t[j - 1] && j > lowest && (t[j - 1] as Token).flags & is.HAVE)
    )
      continue;
    break;
  }
  const f = main.flags;
  const finite =
    !infinitive && (helped ? true : (f & (is.PAST | is.PRESENT | is.PLAIN)) !== 0) && !(f & is.GERUND && !progressive);
  return {
    from,
    at,
    passive: passive && (f & is.PARTICIPLE) !== 0 && !(f & is.GERUND),
    negated,
    hypothetical: hypothetical && !perfect,
    infinitive,
    finite,
  };
}

const plurals: ReadonlySet<string> = /* @__PURE__ */ new Set([
  'people',
  'police',
  'men',
  'women',
  'i',
  'we',
  'you',
  'they',
  'who',
  'which',
  'that',
  'some',
  'many',
  'others',
  'most',
  'both',
  'all',
  'staff',
  'mps',
  'meps',
  'few',
  'several',
  'data',
  'media',
]);

const nounLike: ReadonlySet<string> = /* @__PURE__ */ new Set([
  'remarks',
  'comments',
  'claims',
  'reports',
  'states',
  'posts',
  'notes',
  'emails',
  'texts',
  'messages',
  'calls',
  'reasons',
  'cries',
  'cry',
  'reason',
  'state',
  'report',
  'claim',
  'comment',
  'remark',
  'note',
  'post',
  'email',
  'text',
  'message',
  'call',
  'promises',
  'demands',
  'offers',
  'shows',
  'signs',
  'sign',
  'show',
  'rules',
  'labels',
  'terms',
  'questions',
  'answers',
  'objects',
  'requests',
  'estimates',
  'forecasts',
  'protests',
  'attacks',
  'starts',
  'ends',
  'plans',
  'blogs',
  'tweets',
  'tweet',
  'stress',
  'quotes',
  'bills',
  'hints',
  'boasts',
  'jokes',
  'pledges',
  'vows',
  'threats',
  'charges',
  'projects',
  'frames',
  'casts',
  'brands',
  'finds',
  'presses',
  'press',
  'holds',
  'open',
  'opens',
  'paint',
  'paints',
]);

/** Whether a verb without auxiliaries agrees with its subject: critics say, the critic says, but not "its sums". */
export function agrees(
  t: readonly Token[],
  group: VerbGroup,
  subject: { readonly from: number; readonly to: number },
): boolean {
  const verb = t[group.at] as Token;
  if (subject.to - subject.from === 1 && /^[\d,.]+$/.test((t[subject.from] as Token).word)) return false;
  if (group.from !== group.at || verb.flags & is.PAST) return true;
  const last = t[subject.to - 1] as Token;
  if (last.flags & is.POSSESSIVE) return false;
  let plural = false;
  for (let i = subject.from; i < subject.to; i++) {
    const token = t[i] as Token;
    if (token.word === 'and' || token.flags & is.NUMBER || plurals.has(token.word)) plural = true;
    else if (
      /[^s]s$/.test(token.word) &&
      !(token.flags & (is.POSSESSIVE | is.DETERMINER)) &&
      !(token.flags & is.CAPITAL && subject.to - subject.from < 3 && !(token.flags & is.ROLE))
    )
      plural = true;
  }
  const opener = (t[subject.from] as Token).word;
  const counted = ((t[subject.from + 1]?.flags ?? 0) & is.NUMBER) !== 0;
  if ((opener === 'a' || opener === 'an' || opener === 'this') && !counted) plural = false;
  const named = last.flags & (is.CAPITAL | is.PRONOUN | is.RELATIVE | is.ROLE | is.BODY | is.CARRIER | is.NUMBER);
  if (nounLike.has(verb.word) && !(named & ~is.NUMBER)) return false;
  if (verb.flags & is.PLAIN)
    return (
      plural ||
      ((last.flags & is.UPPERCASE) !== 0 && !nounLike.has(verb.word)) ||
      ((last.flags & is.CAPITAL) !== 0 && /s$/.test(last.word))
    );
  if (verb.flags & is.PRESENT)
    return !(last.flags & is.PRONOUN && plural && last.word.length < 5 && last.word !== 'who' && last.word !== 'that');
  return true;
}

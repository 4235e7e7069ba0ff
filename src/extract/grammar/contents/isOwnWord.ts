import { questionWords } from '../../lexicon/questionWords.js';
import * as is from '../../lexicon/wordClasses.js';
import { wordSet } from '../../lexicon/wordSet.js';
import type { Range, Token } from '../../token.js';
import { auxiliary } from '../phrases/clause.js';
import { flagsAt } from '../tokens/flagsAt.js';
import { hasToken } from '../tokens/hasToken.js';
import { wordAt } from '../tokens/wordAt.js';

const subordinate = /* @__PURE__ */ wordSet('that if whether');
/** What is said of words that were spoken before. */
const telling = /* @__PURE__ */ wordSet(`
  told asked begged urged warned promised assured informed reminded answered replied wrote advised suggested
  added`);
/** What opens a clause without "that": he said [it] was late. */
const opener = /* @__PURE__ */ wordSet('i we he she it they there you');
/** What tells, not far before, that the speaker was there: [I asked] him, and he said it was late. */
const present = /^(?:i|me|us|my|asked|told)$/;
const near = 40;
const finite = auxiliary | is.PAST;

/** Whether a clause that starts behind `before` is no part of another: My mother says; “But she says. */
const isMain = (t: readonly Token[], before: number): boolean =>
  !(flagsAt(t, before) & (is.SUBORDINATOR | is.PREPOSITION));

/** Whether several people say so, or tell the speaker: my daughters say, they tell me; but not: they would say. */
const isPlainly = (t: readonly Token[], at: number, known: number): boolean =>
  !(flagsAt(t, at - 1) & auxiliary) &&
  (/^(?:tell|ask)$/.test(wordAt(t, at))
    ? /^(?:me|us)$/.test(wordAt(t, at + 1))
    : wordAt(t, at) === 'say' && (known & is.DETERMINER) !== 0);

/** Whether the report of somebody in talk opens a sentence: “They said the boat was lost”, but not: he said one thing and did another. */
const opensReport = (t: readonly Token[], first: number, word: string): boolean =>
  /^(?:s?he|they|you)$/.test(wordAt(t, first)) &&
  /^[.!?]?$/.test(wordAt(t, first - 1)) &&
  !/^(?:this|one|no)$/.test(word);

/**
 * Inside marks a bare clause, or what "I" or "you" say, is mostly the speaker's own word, unless it tells what was said before.
 *
 * @param first - Where the subject of the verb at `at` starts.
 */
export function isOwnWord(t: readonly Token[], at: number, first: number, part: Range): boolean {
  const { word, mark } = t[part.from] as Token;
  const subject = t[first] as Token;
  const own = /^(?:i|we|you)\b/.test(subject.word);
  const verb = (t[at] as Token).word;
  // I’m asking everyone to leave
  if (verb === 'asking' && flagsAt(t, at - 1) & is.BE && hasToken(t, part.from, part.to, ({ word }) => word === 'to'))
    return false;
  // I tell them that I am late, I tell them I am late; but not: I would tell them I am late
  const habit = opener.has(word) && !(flagsAt(t, at - 1) & (auxiliary | is.PREPOSITION));
  if (verb === 'tell' && (habit || /^t(?:hat|o)$/.test(word)) && wordAt(t, at + 1) !== 'you') return false;
  // I answer: ‘no’; I kept saying, ‘no’
  if (mark && (verb === 'answer' || wordAt(t, at - 1) === 'kept')) return false;
  const heard =
    opener.has(word) &&
    (subject.word === 'they' ||
      // Lund said it was late
      (subject.flags & (is.CAPITAL | is.PRONOUN)) === is.CAPITAL ||
      (/^(?:s?he|it)$/.test(subject.word) &&
        t.slice(Math.max(0, first - near), first).some((token) => present.test(token.word))));
  // The surgeon said they would try, another said it was late
  const told =
    heard ||
    opensReport(t, first, word) ||
    subordinate.has(word) ||
    /^(?:i|we|the|my|our|his|her|one|another|others)$/.test(subject.word);
  // I kept telling them it was a game
  const before = /^(?:ask|beg|tell|urg)\w*ing$/.test(verb) && /^(?:kept|been|was|were)$/.test(wordAt(t, at - 1));
  if (telling.has(verb) || before || (verb === 'said' && (mark || told))) {
    // I wrote ‘no’, I asked for a seat
    if (mark || (own && wordAt(t, part.from - 1) === 'for')) return false;
    const long = part.to - part.from;
    // He asked me which half
    if (questionWords.has(word)) return long < 2;
    const reports = ({ word, flags }: Token): boolean =>
      word === 'to' || (flags & finite) !== 0 || (verb === 'told' && word.endsWith('ed'));
    return subordinate.has(word) ? long < 3 : !hasToken(t, part.from, part.to, reports);
  }
  // My staff has calculated that
  if (own || verb.startsWith('calculat')) return true;
  // My mother says I am late, but not: Lund says he is late, When she says I am late, whoever says I am late
  const known = subject.flags & (is.DETERMINER | is.PRONOUN | is.CAPITAL | is.RELATIVE);
  const tells =
    // My father used to say he was late
    at - first < (verb === 'say' && wordAt(t, at - 1) === 'to' ? 6 : 4) &&
    (/^(?:say|tell|ask)s$/.test(verb) || isPlainly(t, at, known)) &&
    !(known === is.CAPITAL || known & is.RELATIVE) &&
    part.to - part.from > 1 &&
    !(verb === 'says' && questionWords.has(word)) &&
    isMain(t, first - 1);
  return !(mark || tells || subordinate.has(word));
}

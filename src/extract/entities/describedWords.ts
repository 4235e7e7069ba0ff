import type { NameWords } from '../lexicon/nameWords.js';
import * as is from '../lexicon/wordClasses.js';
import type { Range, Token } from '../token.js';
import { headOf } from './headOf.js';
import { wordOf } from './wordOf.js';

const longForms: ReadonlyMap<string, string> = /* @__PURE__ */ new Map([
  ['gen.', 'general'],
  ['col.', 'colonel'],
  ['capt.', 'captain'],
  ['capt', 'captain'],
  ['lt.', 'lieutenant'],
  ['maj.', 'major'],
  ['cdre', 'commodore'],
  ['sgt.', 'sergeant'],
  ['adm.', 'admiral'],
  ['brig.', 'brigadier'],
  ['sen.', 'senator'],
  ['rep.', 'representative'],
  ['gov.', 'governor'],
  ['cllr', 'councillor'],
  ['prof.', 'professor'],
  ['prof', 'professor'],
  ['dr', 'doctor'],
  ['dr.', 'doctor'],
  ['rev.', 'reverend'],
]);
/** Words of one meaning; the first stands for all. */
const likes: ReadonlyMap<string, string> = /* @__PURE__ */ new Map(
  [
    'head chief boss leader director leads led heads headed runs ran directs directed',
    'chair chairman chairwoman chairperson chairs chaired president',
    'lawyer attorney counsel solicitor barrister',
    'spokesperson spokesman spokeswoman',
    'commander commands commanded',
    'lawmaker congressman congresswoman senator representative mp mep legislator',
    'doctor physician gp',
    'author writer writes',
    'owner owns owned',
    'founder founded co-founder',
    'defence defense',
    'billionaire businessman mogul tycoon',
    'candidate nominee contender front-runner hopeful',
    'force forces',
    'company firm manufacturer maker operator shipbuilder airline supplier',
  ].flatMap((line) => line.split(' ').map((word) => [word, line.split(' ')[0] as string] as const)),
);
const empty =
  is.DETERMINER |
  is.PREPOSITION |
  is.CONJUNCTION |
  is.PUNCTUATION |
  is.PRONOUN |
  is.RELATIVE |
  is.BE |
  is.MARKED |
  is.SUBORDINATOR;

/** A word as descriptions compare it: the long form of an abbreviation, one word for all of its meaning. */
export function likeWord(word: string): string {
  const long = longForms.get(word) ?? word;
  return likes.get(long) ?? long;
}

/** What a description says somebody is: its head, and the words for offices before it; a country for a people. */
export function headWords(t: readonly Token[], range: Range, words: NameWords): string[] {
  const head = headOf(t, range);
  const all: string[] = [];
  for (let i = range.from; i <= head; i++) {
    const token = t[i] as Token;
    if (i < head && !(token.flags & (is.ROLE | is.TITLE))) continue;
    const word = wordOf(token);
    all.push(words.peoples.get(word) ?? likeWord(word));
  }
  return all;
}

/** The words of a description that tell something, as compared; a country for words of its people. */
export function describedWords(t: readonly Token[], { from, to }: Range, words: NameWords): string[] {
  const all: string[] = [];
  for (let i = from; i < to; i++) {
    const token = t[i] as Token;
    if (token.flags & empty && !(token.flags & (is.ROLE | is.TITLE | is.UPPERCASE))) continue;
    const word = wordOf(token);
    const code = words.peoples.get(word) ?? words.places.get(word);
    all.push(code || likeWord(word));
  }
  return all;
}

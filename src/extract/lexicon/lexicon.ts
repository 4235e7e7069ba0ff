import * as words from './functionWords.js';
import { inflect } from './inflect.js';
import { irregularForms } from './irregularForms.js';
import * as nouns from './nouns.js';
import { CLAUSE } from './speechFrames.js';
import { speechPrepositions } from './speechPrepositions.js';
import { speechVerbs } from './speechVerbs.js';
import * as is from './wordClasses.js';
import { linesOf, wordSet, wordsOf } from './wordSet.js';

/** What the lexicon knows of a word. */
export interface LexiconEntry {
  flags: number;
  /** What it takes as a speech verb; 0 for others. */
  takes: number;
  /** Whether rules are asked about it. */
  asked: boolean;
  /** Prepositions with which it says something: warned of, called for. */
  prepositions?: readonly string[];
}

/** Words that open or close a phrase that reports: according to, made clear, made the case, took the view, let slip, was adamant. */
export const phraseWords = /* @__PURE__ */ wordSet(
  'according clear case conclusion doubt know known opinion per point slip adamant understood view',
);

let entries: Map<string, LexiconEntry> | undefined;

/** The whole lexicon by lower-case word, built on first use. */
export function lexicon(): ReadonlyMap<string, LexiconEntry> {
  entries ??= build();
  return entries;
}

/** What the lexicon knows of a lower-case word; 0 for others. */
export const flagsOf = (word: string): number => lexicon().get(word)?.flags ?? 0;

function build(): Map<string, LexiconEntry> {
  const all = new Map<string, LexiconEntry>();
  const entry = (word: string): LexiconEntry => {
    let found = all.get(word);
    if (!found) {
      found = { flags: 0, takes: 0, asked: false };
      all.set(word, found);
    }
    return found;
  };
  const flag = (list: string, flags: number, plural = ''): void => {
    for (const item of wordsOf(list)) {
      const [stem = '', ...endings] = item.split('/');
      for (const ending of ['', plural, ...endings]) entry(stem + ending).flags |= flags;
    }
  };
  flag(words.determiners, is.DETERMINER);
  flag(words.prepositions, is.PREPOSITION);
  flag(words.conjunctions, is.CONJUNCTION);
  flag(words.subordinators, is.SUBORDINATOR);
  flag(words.pronouns, is.PRONOUN);
  flag(words.objectPronouns, is.OBJECT_PRONOUN);
  flag(words.relatives, is.RELATIVE);
  flag(words.beForms, is.BE);
  flag(words.haveForms, is.HAVE);
  flag(words.doForms, is.DO);
  flag(words.modals, is.MODAL);
  flag(words.negations, is.NEGATION);
  flag(words.adverbs, is.ADVERB);
  flag(words.timeWords, is.TIME);
  flag(words.numberWords, is.NUMBER);
  flag(words.commonVerbs, is.VERB);
  flag(nouns.titles, is.TITLE);
  flag(nouns.roles, is.ROLE);
  flag(nouns.bodies, is.BODY);
  flag(nouns.carriers, is.CARRIER, 's');
  flag(nouns.speechNouns, is.SPEECH_NOUN, 's');
  const irregular = new Map(linesOf(irregularForms).map(([plain, ...forms]) => [plain, forms]));
  const verb = (plain: string, takes: number, prepositions?: readonly string[]): void => {
    const regular = inflect(plain);
    const odd = irregular.get(plain);
    const form = (word: string, flags: number): void => {
      const e = entry(word);
      e.flags |= flags;
      e.takes |= takes;
      if (prepositions) e.prepositions = prepositions;
    };
    form(plain, is.PLAIN);
    form(regular.third, is.PRESENT);
    form(regular.gerund, is.GERUND);
    form(odd?.[0] ?? regular.past, is.PAST);
    form(odd?.[1] ?? regular.past, is.PARTICIPLE);
    // Labeled and labelled
    if (/[ae]l$/.test(plain)) {
      form(`${plain}led`, is.PAST | is.PARTICIPLE);
      form(`${plain}ling`, is.GERUND);
    }
  };
  for (const [takes, verbs] of speechVerbs) for (const plain of wordsOf(verbs)) verb(plain, takes);
  for (const [plain = '', ...prepositions] of linesOf(speechPrepositions)) verb(plain, 0, prepositions);
  // She stated it was late; the noun "states" needs "that" to be a verb
  for (const word of ['stated', 'stating']) entry(word).takes = CLAUSE;
  for (const word of phraseWords) entry(word);
  for (const [word, one] of all) {
    one.asked =
      one.takes !== 0 || one.prepositions !== undefined || (one.flags & is.SPEECH_NOUN) !== 0 || phraseWords.has(word);
  }
  return all;
}

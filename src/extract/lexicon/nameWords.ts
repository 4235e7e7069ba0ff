import { countries } from './countries.js';
import { anyForenames, heForenames, sheForenames } from './forenames.js';
import { heWords, sheWords } from './genderedWords.js';
import { bodies } from './nouns.js';
import { companySuffixes, knownAs, knownBodies, organisationNouns, programmeNouns } from './organisationNouns.js';
import { placeOpeners } from './placeOpeners.js';
import { capitalAdjectives, otherPlaces, placeEnds } from './places.js';
import { linesOf, wordSet, wordsOf } from './wordSet.js';

/** What words tell of names. */
export interface NameWords {
  readonly organisations: ReadonlySet<string>;
  readonly companies: ReadonlySet<string>;
  /** Names of bodies that everybody knows, with hyphens between their words: reuters, der-spiegel. */
  readonly bodies: ReadonlySet<string>;
  /** What bodies are called for short, by their names: "alliance". */
  readonly knownAs: ReadonlyMap<string, readonly string[]>;
  readonly programmes: ReadonlySet<string>;
  /** 1 for what is said of men, -1 for what is said of women. */
  readonly genders: ReadonlyMap<string, number>;
  /** The same of a forename, with or without its accents; 0 for those of both, undefined for other words. */
  readonly forename: (word: string) => number | undefined;
  /** Codes of countries by the names of countries and capitals in lower case; empty for other places. */
  readonly places: ReadonlyMap<string, string>;
  /** Words that open the name of a place: New, West, San. */
  readonly placeOpeners: ReadonlySet<string>;
  /** Words that end it: Road, County, Bay. */
  readonly placeEnds: ReadonlySet<string>;
  /** What people and things are, with a capital: Hispanic, Western. */
  readonly adjectives: ReadonlySet<string>;
  /** Country codes by the words for a country's people: "czech", "dane". */
  readonly peoples: ReadonlyMap<string, string>;
}

let known: NameWords | undefined;

/** The word lists about names, built on first use. */
export function nameWords(): NameWords {
  if (known) return known;
  const forenames = signed(heForenames, sheForenames, anyForenames);
  const signOf = (word: string): number | undefined =>
    forenames.get(word) ?? (ascii.test(word) ? undefined : forenames.get(withoutAccents(word)));
  known = {
    organisations: wordSet(`${bodies} ${organisationNouns}`),
    companies: wordSet(companySuffixes),
    bodies: wordSet(knownBodies),
    knownAs: new Map(linesOf(knownAs).map(([name, ...short]) => [name as string, short])),
    programmes: wordSet(programmeNouns),
    genders: withChildren(signed(heWords, sheWords, '')),
    forename: (word) => signOf(word) ?? (word.includes('-') ? signOf(word.slice(0, word.indexOf('-'))) : undefined),
    placeOpeners: wordSet(placeOpeners),
    placeEnds: wordSet(placeEnds),
    adjectives: wordSet(capitalAdjectives),
    ...readCountries(),
  };
  return known;
}

/** With those of whose children the text tells the number: a mother-of-two. */
function withChildren(genders: Map<string, number>): Map<string, number> {
  for (const [word, sign] of [...genders])
    for (const count of ['one', 'two', 'three', 'four', 'five', 'six']) genders.set(`${word}-of-${count}`, sign);
  return genders;
}

const ascii = /^[\x20-\x7e]*$/;

/** A name without accents: Siobhán, Jānis, Søren, Łukasz. */
export const withoutAccents = (word: string): string =>
  ascii.test(word) ? word : word.normalize('NFKD').replace(/\p{M}/gu, '').replaceAll('ø', 'o').replaceAll('ł', 'l');

function signed(he: string, she: string, either: string): Map<string, number> {
  const all = new Map<string, number>();
  for (const word of wordsOf(he)) all.set(word, 1);
  for (const word of wordsOf(she)) all.set(word, -1);
  for (const word of wordsOf(either)) all.set(word, 0);
  return all;
}

function readCountries(): Pick<NameWords, 'places' | 'peoples'> {
  const places = new Map<string, string>();
  const peoples = new Map<string, string>();
  for (const line of `${countries}${otherPlaces}`.trim().split('\n')) {
    const [code, names, people] = line.trim().split('|') as [string, string, string];
    for (const name of names.split(',')) places.set(name, code);
    for (const word of wordsOf(people)) peoples.set(word, code);
  }
  return { places, peoples };
}

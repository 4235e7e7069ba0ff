import { type Country, capitalAdjectives, countries, placeOpeners, regions } from './countries.js';
import { heForenames, sheForenames } from './forenames.js';
import { heWords, sheWords } from './genderedWords.js';
import { companySuffixes, organisationNouns, programmeNouns } from './organisationNouns.js';

/** What words tell of names. */
export interface NameWords {
  readonly organisations: ReadonlySet<string>;
  readonly companies: ReadonlySet<string>;
  readonly programmes: ReadonlySet<string>;
  /** 1 for what is said of men, -1 for what is said of women. */
  readonly genders: ReadonlyMap<string, number>;
  readonly forenames: ReadonlyMap<string, number>;
  /** Countries, capitals and regions by name in lower case. */
  readonly places: ReadonlyMap<string, { readonly code?: string }>;
  /** Words that open the name of a place: New, West, San. */
  readonly placeOpeners: ReadonlySet<string>;
  /** What people and things are, with a capital: Hispanic, Western. */
  readonly adjectives: ReadonlySet<string>;
  /** Country codes by the words for a country's people: "czech", "dane". */
  readonly peoples: ReadonlyMap<string, string>;
}

let known: NameWords | undefined;

/** The word lists about names, built on first use. */
export function nameWords(): NameWords {
  known ??= {
    organisations: new Set(organisationNouns.split(' ')),
    companies: new Set(companySuffixes.split(' ')),
    programmes: new Set(programmeNouns.split(' ')),
    genders: signed(heWords, sheWords),
    forenames: signed(heForenames, sheForenames),
    places: readPlaces(countries),
    placeOpeners: new Set(placeOpeners.split(' ')),
    adjectives: new Set(capitalAdjectives.split(' ')),
    peoples: new Map(countries.flatMap(([code, , people]) => people.split(' ').map((word) => [word, code] as const))),
  };
  return known;
}

function signed(he: string, she: string): Map<string, number> {
  const all = new Map<string, number>();
  for (const word of he.split(' ')) all.set(word, 1);
  for (const word of she.split(' ')) all.set(word, -1);
  return all;
}

function readPlaces(list: readonly Country[]): Map<string, { readonly code?: string }> {
  const all = new Map<string, { readonly code?: string }>();
  for (const name of regions) all.set(name.toLowerCase(), {});
  for (const [code, name, , capital] of list) {
    all.set(name.toLowerCase(), { code });
    if (capital) all.set(capital.toLowerCase(), { code });
  }
  return all;
}

/** Whether a describing word is the code of a country. */
export const isCountry = (word: string): boolean => /^[A-Z]{2}$/.test(word);

const countriesIn = (words: Iterable<string>): string[] => [...words].filter(isCountry);

/** Whether each of two sets of describing words names a country, and they have none in common. */
export function countriesDiffer(one: Iterable<string>, other: Iterable<string>): boolean {
  const countries = countriesIn(one);
  const others = countriesIn(other);
  return countries.length > 0 && others.length > 0 && !others.some((country) => countries.includes(country));
}

const countriesIn = (words: Iterable<string>): string[] => [...words].filter((word) => /^[A-Z]{2}$/.test(word));

/** Whether each of two sets of describing words names a country, and they have none in common. */
export function countriesDiffer(one: Iterable<string>, other: Iterable<string>): boolean {
  const countries = countriesIn(one);
  const others = countriesIn(other);
  return countries.length > 0 && others.length > 0 && !others.some((country) => countries.includes(country));
}

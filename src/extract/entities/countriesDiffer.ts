const code = /^[A-Z]{2}$/;

/** Whether each of two sets of describing words names a country, and they have none in common. */
export function countriesDiffer(one: Iterable<string>, other: Iterable<string>): boolean {
  const countries = new Set([...one].filter((word) => code.test(word)));
  const others = [...other].filter((word) => code.test(word));
  return countries.size > 0 && others.length > 0 && !others.some((word) => countries.has(word));
}

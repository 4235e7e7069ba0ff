/** Whether a describing word is the code of a country. */
export const isCountry = (word: string): boolean => /^[A-Z]{2}$/.test(word);

/** Whether it is one of the two American parties. */
const isParty = (word: string): boolean => word === 'republican' || word === 'democrat';

/** Whether each of two sets of describing words names a country, or one of two parties, and they have none in common. */
export const sidesDiffer = (one: Iterable<string>, other: Iterable<string>): boolean =>
  [isCountry, isParty].some((isSide) => {
    const sides = [...one].filter(isSide);
    const others = [...other].filter(isSide);
    return sides.length > 0 && others.length > 0 && !others.some((side) => sides.includes(side));
  });

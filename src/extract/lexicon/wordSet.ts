/** The words of a list, which white space parts. */
export const wordsOf = (list: string): string[] => list.match(/\S+/g) ?? [];

/** A set of the words of a list. */
export const wordSet = (list: string): ReadonlySet<string> => new Set(wordsOf(list));

/** The words of each line of a list. */
export const linesOf = (list: string): string[][] => list.trim().split('\n').map(wordsOf);

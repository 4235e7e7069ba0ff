/** Whether a noun looks like several by its ending. */
export const looksPlural = (word: string): boolean => /[^s]s$/.test(word);

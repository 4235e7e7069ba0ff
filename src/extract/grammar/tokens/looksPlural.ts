/** Whether a noun looks like several by its ending. */
export const looksPlural = (word: string): boolean => word.endsWith('s') && !word.endsWith('ss');

/** Above 0 for "he", below for "she"; none for another word. */
export const pronounSign = (word: string): number | undefined => ({ he: 1, she: -1 })[word];

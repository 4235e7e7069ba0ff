/** Above 0 for the word that tells of a man, below for that of a woman; none for another one. */
export function signAmong(word: string, his: string, her: string): number | undefined {
  if (word === her) return -1;
  return word === his ? 1 : undefined;
}

/** Above 0 for "he", below for "she"; none for another word. */
export const pronounSign = (word: string): number | undefined => signAmong(word, 'he', 'she');

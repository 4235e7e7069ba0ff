/** How many numbers `firstLetters` tells apart. */
export const letterSets = 1 << 14;

/** A number for the first letters of a word in any case, four at most; 0 for those beyond ASCII. */
export function firstLetters(word: string, from: number, to: number, most = 4): number {
  let number = 0;
  for (let at = from; at < to && at < from + most; at++) {
    const code = word.charCodeAt(at);
    if (code > 127) return 0;
    number = (number * 37 + (code | 32)) & (letterSets - 1);
  }
  return number;
}

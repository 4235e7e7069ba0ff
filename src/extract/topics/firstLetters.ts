/** How many numbers `firstLetters` tells apart. */
export const letterSets = 1 << 14;

/** Whether a code unit is part of a word; a guess beyond ASCII. */
export function isWordCode(code: number): boolean {
  return (
    (code > 96 && code < 123) ||
    (code > 64 && code < 91) ||
    (code > 47 && code < 58) ||
    (code > 191 && code < 0x2000) ||
    (code > 0x30ff && code < 0xd800)
  );
}

/** A number for the first four letters of a word in any case; 0 for those beyond ASCII. */
export function firstLetters(text: string, at: number): number {
  let number = 0;
  for (let end = at, left = 4; left > 0; end++) {
    const code = text.charCodeAt(end);
    // "co-operation"
    if (code === 45 && left === 2 && text.charCodeAt(end - 1) > 96) continue;
    if (!isWordCode(code)) break;
    if (code > 127) return 0;
    number = (number * 37 + (code | 32)) & (letterSets - 1);
    left--;
  }
  return number;
}

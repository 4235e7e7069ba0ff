/** A word; a hyphen after two small letters is part of it: "co-operation", "re-armament". */
const word = /(?:\p{L}\p{Ll}-)?[\p{L}\p{N}\p{M}]+/uy;
/** What stands between two words of a label, after a possessive or not: a hyphen, a slash or white space. */
const gap = /(?:['’]s?)?(?:[-‐‑–/]|\s+)/uy;

/** The word that begins at an offset. */
export function readWord(text: string, at: number): string | undefined {
  word.lastIndex = at;
  return word.exec(text)?.[0];
}

/** Where the next word of a label begins, after one that ends at an offset; −1 where no label goes on. */
export function nextWord(text: string, end: number): number {
  gap.lastIndex = end;
  return gap.test(text) ? gap.lastIndex : -1;
}

/** The words of a label. */
export function wordsOf(label: string): string[] {
  return label.replace(/['’]s?(?![\p{L}\p{N}])/gu, '').match(/(?:\p{L}\p{Ll}-)?[\p{L}\p{N}\p{M}]+/gu) ?? [];
}

/** What stands between two words of a label, after a possessive or not: a hyphen, a slash or white space. */
const gap = /(?:['’][sS]?)?(?:[-‐‑–/]|\s+)/y;

/** Where the next word of a label begins, after one that ends at an offset; −1 where no label goes on. */
export function nextWord(text: string, end: number): number {
  // As most words are parted
  const code = text.charCodeAt(end + 1);
  if (text.charCodeAt(end) === 32 && code > 32 && code < 127) return end + 1;
  gap.lastIndex = end;
  return gap.test(text) ? gap.lastIndex : -1;
}

/** Where the word ends that begins at an offset: there, where none does. Beyond ASCII, what is part of a word is a guess. */
export function wordEnd(text: string, from: number): number {
  for (let at = from; ; at++) {
    const code = text.charCodeAt(at);
    const inWord =
      (code > 96 && code < 123) ||
      (code > 64 && code < 91) ||
      (code > 47 && code < 58) ||
      (code > 191 && code < 0x2000) ||
      (code > 0x30ff && code < 0xd800);
    if (!inWord) return at;
  }
}

/** What stands between two words: something that parts phrases, white space, a hyphen or slash, or a comma. */
export type Gap = 'part' | 'space' | 'hyphen' | 'comma';

/**
 * Takes a word of a text: as it is written, without the hyphen of "co-operation" and "re-armament"; where it stands; what
 * stands before it; whether a sentence begins with it.
 */
export type TakeWord = (word: string, start: number, end: number, gap: Gap, opens: boolean) => void;

const wordCharacter = /[\p{L}\p{N}\p{M}]/u;
const apostrophes = "'’‘‛`´ʼ";
const hyphens = '-‐‑–/';
const spaces = ' \t\n\r\u00a0\u202f\u2009';

/** Calls back with each word of a part of a text, in order. */
export function readWords(text: string, from: number, to: number, take: TakeWord): void {
  let before = from;
  let last = '';
  for (let at = from; at < to; ) {
    const start = at;
    at = wordEnd(text, at, to);
    if (at === start) {
      at++;
      continue;
    }
    let word = text.slice(start, at);
    if (word.length === 2 && at + 1 < to && hyphens.includes(text[at] as string) && isPrefix(word)) {
      const end = wordEnd(text, at + 1, to);
      if (end > at + 1) {
        word += text.slice(at + 1, end);
        at = end;
      }
    }
    const gap = gapOf(text, before, start);
    const opens = last === '' || (gap === 'part' && endsSentence(text, before, start, word, last));
    take(word, start, at, last === '' ? 'part' : gap, opens);
    before = at;
    last = word;
  }
}

const isPrefix = (word: string): boolean => /^(?:co|re)$/i.test(word);

function wordEnd(text: string, from: number, to: number): number {
  let at = from;
  while (at < to) {
    const code = text.charCodeAt(at);
    if (isAsciiWord(code)) at++;
    else if (code < 128 && code !== 39 && code !== 96) return at;
    else if (at > from && apostrophes.includes(text[at] as string)) {
      if (at + 1 >= to || !isWord(text, at + 1)) return at;
      at++;
    } else if (isWord(text, at)) at += (text.codePointAt(at) as number) > 0xffff ? 2 : 1;
    else return at;
  }
  return to;
}

const isAsciiWord = (code: number): boolean =>
  (code >= 97 && code <= 122) || (code >= 65 && code <= 90) || (code >= 48 && code <= 57);

function isWord(text: string, at: number): boolean {
  const code = text.charCodeAt(at);
  return isAsciiWord(code) || (code >= 128 && wordCharacter.test(String.fromCodePoint(text.codePointAt(at) as number)));
}

function gapOf(text: string, from: number, to: number): Gap {
  const length = to - from;
  if (length === 1 && text.charCodeAt(from) === 32) return 'space';
  if (length > 3 || length === 0) return 'part';
  const first = text[from] as string;
  if (length === 1 && hyphens.includes(first)) return 'hyphen';
  for (let at = from + 1; at < to; at++) if (!spaces.includes(text[at] as string)) return 'part';
  if (first === ',') return length > 1 ? 'comma' : 'part';
  return spaces.includes(first) ? 'space' : 'part';
}

/** "…" Words. Not after an initial or a title: "Gen. Ruiz". */
function endsSentence(text: string, from: number, to: number, word: string, last: string): boolean {
  const first = word[0] as string;
  if (first === first.toLowerCase() && first !== first.toUpperCase()) return false;
  let stop = false;
  for (let at = from; at < to && at < from + 8; at++) if ('.!?…'.includes(text[at] as string)) stop = true;
  return (
    stop &&
    to - from > 1 &&
    last.length > 1 &&
    !/^(?:mr|mrs|ms|dr|gen|col|lt|capt|sgt|st|prof|sen|rep|gov|no)$/i.test(last)
  );
}

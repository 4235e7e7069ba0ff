const apostrophes = "'’‘‛`´ʼ";

/** A word without the "'s" at its end. */
export function withoutPossessive(word: string): string {
  const last = word[word.length - 1];
  const ends = (last === 's' || last === 'S') && apostrophes.includes(word[word.length - 2] ?? 'none');
  return ends ? word.slice(0, -2) : word;
}

/** The capitals of an acronym: two or more, perhaps with digits, and a plural "s" that is left out. */
export function acronymOf(word: string): string | undefined {
  const second = word[1];
  if (second === undefined || second !== second.toUpperCase()) return undefined;
  const letters = word.length > 2 && word.endsWith('s') ? word.slice(0, -1) : word;
  return /^\p{Lu}[\p{Lu}\p{N}]+$/u.test(letters) ? letters : undefined;
}

/**
 * Folds what spellings of a word differ in: case, accents, plural, British and American endings. For comparing only; two
 * words that no label tells apart may fold alike.
 */
export function foldWord(word: string): string {
  const plain = /^[a-z]+$/.test(word) ? word : word.normalize('NFKD').replace(/\p{M}/gu, '').toLowerCase();
  return foldSpelling(foldPlural(plain));
}

function foldPlural(word: string): string {
  if (word.length < 4 || !word.endsWith('s')) return word;
  if (word.endsWith('ies') && word.length > 4) return `${word.slice(0, -3)}y`;
  if (/(?:ss|x|ch|sh|o)es$/.test(word)) return word.slice(0, -2);
  return /(?:s|u|i)s$/.test(word) ? word : word.slice(0, -1);
}

function foldSpelling(word: string): string {
  if (word.length < 6) return word;
  const folded = foldEnding(word);
  return folded.includes('ou') || folded.includes('oe') ? folded.replace(/our/, 'or').replace(/oeu/, 'eu') : folded;
}

function foldEnding(word: string): string {
  // Most words have none of these endings, and a look at the last letter costs least.
  switch (word[word.length - 1]) {
    case 'e':
      return word
        .replace(/nse$/, 'nce')
        .replace(/([iy])se$/, '$1ze')
        .replace(/([tv])re$/, '$1er')
        .replace(/ogue$/, 'og')
        .replace(/mme$/, 'm');
    case 'd':
    case 'g':
    case 'r':
      return word.replace(/([iy])s(?=(?:ed|er|ing)$)/, '$1z').replace(/ll(?=(?:ed|er|ing)$)/, 'l');
    case 'n':
      return word.replace(/isation$/, 'ization');
    default:
      return word;
  }
}

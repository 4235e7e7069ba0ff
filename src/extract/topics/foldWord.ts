/** Endings and letters in which spellings of a word differ: plural first, then British and American. */
const endings: readonly (readonly [RegExp, string])[] = [
  [/ies$/, 'y'],
  [/(ss|x|ch|sh|o)es$/, '$1'],
  // A corp is no corps
  [/(?<!corp|[isu]|^)s$/, ''],
  [/([iy])s(e|ed|er|ing|ation)$/, '$1z$2'],
  [/nse$/, 'nce'],
  [/([tv])re$/, '$1er'],
  [/ll(ed|er|ing)$/, 'l$1'],
  [/mme$/, 'm'],
  [/our/, 'or'],
  [/oeu/, 'eu'],
];

const plain = /^[a-z0-9]*$/;

/** A word without case, accents and hyphens. */
export function plainWord(word: string): string {
  if (plain.test(word)) return word;
  return word
    .normalize('NFKD')
    .replace(/[^\p{L}\p{N}]/gu, '')
    .toLowerCase();
}

/** Folds what spellings of a word differ in, for comparing only: two words that no label tells apart may fold alike. */
export function foldWord(word: string): string {
  return endings.reduce((folded, [ending, to]) => folded.replace(ending, to), plainWord(word));
}

/** The capitals of an acronym: two or more, perhaps with digits, without a plural "s". */
export function acronymOf(word: string): string | undefined {
  return /^(\p{Lu}[\p{Lu}\p{N}]+)s?$/u.exec(word)?.[1];
}

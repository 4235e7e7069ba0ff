import { ownCopy } from '../../text/ownCopy.js';
import { acronymOf, foldWord } from './foldWord.js';

/** Spellings remembered. */
export const mostRemembered = 20_000;

/** What a word is looked up by: as an acronym, which only capitals spell, and by its folded letters. */
export type KeysOf = (word: string) => readonly string[];

/** Tells keys for words, given all labels of a scheme. */
export function makeLabelKeys(labels: readonly string[]): KeysOf {
  // Acronyms that another label writes as a word: "Nato" beside "NATO".
  const words = new Set(labels.filter((label) => !acronymOf(label)).map((label) => label.toUpperCase()));
  const remembered = new Map<string, readonly string[]>();
  return (word) => {
    const known = remembered.get(word);
    if (known) return known;
    const capitals = acronymOf(word);
    const keys = [...(capitals && !words.has(capitals) ? [`=${capitals}`] : []), foldWord(word)];
    if (remembered.size > mostRemembered) remembered.clear();
    remembered.set(ownCopy(word), keys);
    return keys;
  };
}

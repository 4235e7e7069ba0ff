import { nameWords } from '../../src/extract/lexicon/nameWords.js';

/** What records are read with to tell a byline by its forename. */
export const isForename = (word: string): boolean => nameWords().forename(word) !== undefined;

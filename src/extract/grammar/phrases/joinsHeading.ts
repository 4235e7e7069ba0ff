import { flagsOf } from '../../lexicon/lexicon.js';
import * as is from '../../lexicon/wordClasses.js';

const joining = is.DETERMINER | is.PRONOUN | is.PREPOSITION | is.SUBORDINATOR | is.RELATIVE | is.BE;

/** Whether a word, in lower case, joins those of a heading, but seldom those of a name: NOW READ [THIS], WRITE [TO] US. */
export const joinsHeading = (word: string): boolean => (flagsOf(word) & joining) !== 0;

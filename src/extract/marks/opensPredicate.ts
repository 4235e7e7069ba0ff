import { auxiliary } from '../grammar/phrases/clause.js';
import { flagsOf } from '../lexicon/lexicon.js';
import * as is from '../lexicon/wordClasses.js';
import type { Mark } from '../mark.js';

const word = /^\S+/;
/** Letters of the longest helping verb, and one more. */
const longest = 10;

/** Whether marks open with a helping verb, so that what stands before them is their subject: Pier ‘will open’. */
export const opensPredicate = (text: string, { innerStart }: Mark): boolean =>
  (flagsOf(word.exec(text.slice(innerStart, innerStart + longest))?.[0].replace('’', "'") ?? '') &
    (auxiliary | is.PAST | is.VERB)) !==
  0;

import type { Mark } from '../mark.js';

const small = /^(?:with|from|into|over|about)$/;
const capital = /^[‘'“"(]?[A-Z\u00c0-\u00de0-9]/;
/** What has a capital anywhere. */
const pronoun = /^I\b/;

/** How many words inside marks open with a capital, where all words of weight do; 0 where one does not. */
export function titleWords(text: string, mark: Mark): number {
  let capitals = 0;
  for (const word of text.slice(mark.innerStart, mark.innerEnd).split(' ')) {
    if (pronoun.test(word)) continue;
    if (capital.test(word)) capitals++;
    else if (word.length > 3 && !small.test(word)) return 0;
  }
  return capitals;
}

import { finite, isCue } from '../grammar/phrases/joinsNext.js';
import { articles } from '../grammar/phrases/nominal.js';
import { flagsAt } from '../grammar/tokens/flagsAt.js';
import { wordAt } from '../grammar/tokens/wordAt.js';
import * as is from '../lexicon/wordClasses.js';
import type { Mark } from '../mark.js';
import type { MarkRule } from '../markRule.js';
import { opensPredicate } from '../marks/opensPredicate.js';
import { titleWords } from '../marks/titleWords.js';
import type { Token } from '../token.js';

/**
 * A few words in marks inside a noun phrase, with nobody who says them.
 *
 * Handles: Since then the "cats and traps" debate has gone on.
 * Not: "Eleven," she said. / She had one wish: "Sleep!"
 */
export const scareQuote: MarkRule = {
  name: 'scareQuote',
  reason: 'a few words inside a phrase, and nobody says them',
  yields: true,
  test: ({ tokens: t, text, at, from, to, headline }, words) => {
    const mark = (t[at] as Token).mark as Mark;
    const { capital, final } = mark;
    // Ruiz opens up on split: ‘I deserve better’
    const told = wordAt(t, at - 1) === ':' && words > 2 && titleWords(text, mark) < 2;
    if (headline && (told || opensPredicate(text, mark))) return false;
    const ended = /[.!?]/.test(final);
    const inside = at > from && !headline && !(capital && ended);
    if (words > (inside ? 5 : 3) || (ended && wordAt(t, at - 1) === ':')) return false;
    const alone = at === from && (at + 1 >= to || wordAt(t, at + 1) === '.');
    return !alone || !(ended || from > 0);
  },
  // A “friend” said; “No,” said a “friend”
  isName: ({ tokens: t, at }, words) => {
    const { final } = (t[at] as Token).mark as Mark;
    if (words > 3 || /[.,;:?!]/.test(final) || !articles.has(wordAt(t, at - 1))) return false;
    const opens = at === 1 || (flagsAt(t, at - 2) & (is.PUNCTUATION | is.CONJUNCTION | is.RELATIVE)) !== 0;
    return opens ? isCue(t[at + 1], finite) : t[at - 3]?.mark !== undefined && isCue(t[at - 2], finite);
  },
};

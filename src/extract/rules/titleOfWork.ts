import { isOutcry } from '../grammar/phrases/isOutcry.js';
import { flagsAt } from '../grammar/tokens/flagsAt.js';
import { isInside } from '../grammar/tokens/isInside.js';
import { tokenAt } from '../grammar/tokens/tokenAt.js';
import { wordAt } from '../grammar/tokens/wordAt.js';
import * as is from '../lexicon/wordClasses.js';
import type { Mark } from '../mark.js';
import type { MarkRule } from '../markRule.js';
import { titleWords } from '../marks/titleWords.js';
import type { Token } from '../token.js';

const told = /^t(?:old|ells|elling)$/;

/** What has a title. */
const works =
  /^(?:report|study|paper|book|film|novel|song|album|exhibition|documentary|programme|topic|lecture|debate|talk)$/;

/** Whether a work can be named after it: on, of, Radio Cork's, told, in its report. */
const leadsToWork = (token: Token): boolean =>
  (token.flags & (is.PREPOSITION | is.SUBORDINATOR)) === is.PREPOSITION ||
  (token.flags & is.POSSESSIVE) !== 0 ||
  told.test(token.word) ||
  works.test(token.word);

/**
 * A name in marks: every word of weight has a capital.
 *
 * Handles: on the "Nightly Show With Maya Stone" / She told "Fox and Geese" that she was out.
 * Or: Review: ‘The Pier’ is a joy / “Port picks its next chief,” by Ana Ruiz: It took a year.
 * Not: He said "Trump won."
 */
export const titleOfWork: MarkRule = {
  name: 'titleOfWork',
  reason: 'it is written like the title of a work',
  test: ({ tokens: t, text, at, from, headline, found }, words) => {
    const mark = (t[at] as Token).mark as Mark;
    // “Port picks its next chief,” by the Courier’s Jan Lund
    const by = wordAt(t, at + 2) === 'the' ? at + 3 : at + 2;
    if (mark.final === ',' && wordAt(t, at + 1) === 'by' && flagsAt(t, by) & is.CAPITAL) return true;
    // The report, “Who pays?”, has 71 pages
    if (wordAt(t, at - 1) === ',' && wordAt(t, at + 1) === ',' && works.test(wordAt(t, at - 2))) return true;
    // “The yard is old,” Ruiz said. “Thank God, Ana.”
    if (at === from && /[.!?]/.test(mark.final)) return false;
    // Said there was “no Plan B”
    if ((!mark.capital && isInside(found, at)) || isOutcry(t, at)) return false;
    if (headline && wordAt(t, at - 2) === 'review') return titleWords(text, mark) > 0;
    if (headline || words < 2 || words > 8 || wordAt(t, at - 1) === ':' || titleWords(text, mark) < 2) return false;
    // “The Pier” and “The Long Night.” In “Who Owns the Pier?”
    return /^(?:and|in)$/.test(wordAt(t, at - 1)) || !/[a-z]{3}[.!?]$/.test(text.slice(mark.innerStart, mark.innerEnd));
  },
  isName: ({ tokens: t, text, at }) => {
    const mark = (t[at] as Token).mark as Mark;
    const left = tokenAt(t, at - 1);
    if (!left || /[!?]/.test(mark.final)) return false;
    const owned = (left.flags & (is.POSSESSIVE | is.CAPITAL)) === (is.POSSESSIVE | is.CAPITAL);
    if (!mark.capital || !(owned || leadsToWork(left))) return false;
    // Told “Aktuaalne kaamera” that it was late
    if (told.test(left.word) && wordAt(t, at + 1) === 'that') return true;
    const titled = titleWords(text, mark);
    return titled > 1 || (titled === 1 && owned);
  },
};

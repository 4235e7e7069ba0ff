import { isVerbal } from '../grammar/phrases/clause.js';
import { flagsAt } from '../grammar/tokens/flagsAt.js';
import { hasToken } from '../grammar/tokens/hasToken.js';
import { isInside } from '../grammar/tokens/isInside.js';
import { tokenAt } from '../grammar/tokens/tokenAt.js';
import { wordAt } from '../grammar/tokens/wordAt.js';
import { namedThings, namingWords } from '../lexicon/nouns.js';
import { LABEL } from '../lexicon/speechFrames.js';
import * as is from '../lexicon/wordClasses.js';
import { wordSet } from '../lexicon/wordSet.js';
import type { Mark } from '../mark.js';
import type { MarkRule } from '../markRule.js';
import { titleWords } from '../marks/titleWords.js';
import type { Token } from '../token.js';

const naming = /* @__PURE__ */ wordSet(namingWords);
/** Opens what a thing is called, not its name: the plan "a gamble". */
const judgement = /^an? /;
const things = /* @__PURE__ */ wordSet(namedThings);

/** Whether "known" stands before "as", or before where and to whom: known on the river as; but not: branded the plan as. */
const isKnown = (t: readonly Token[], as: number): boolean =>
  hasToken(t, Math.max(0, as - 4), as, ({ word, entry }) => naming.has(word) && !(entry.takes & LABEL));

const title = /^(?:(?:nick|code)?name|title|heading|working|topic|theme)$/;

/** Whether the words before a colon or a verb announce a name: The title of his talk: / The next topic is */
function isTitled(t: readonly Token[], from: number, to: number): boolean {
  for (let i = to - 1; i >= Math.max(from, to - 5); i--) {
    if (title.test((t[i] as Token).word)) return true;
    if (i < to - 1 && isVerbal(t, i)) return false;
  }
  return false;
}

/**
 * A name, a title or a word as a word after a word that says so.
 *
 * Handles: a study entitled "Fast and Expensive" / the so-called "coalition clause" / the word "soon"
 * Not: The mayor called it "a disgrace".
 */
export const namedThing: MarkRule = {
  name: 'namedThing',
  reason: 'the words before it announce a name, a title or a word',
  test: ({ tokens: t, text, at, from, found }, words) => {
    if (/^(?::|is|was)$/.test(wordAt(t, at - 1)) && isTitled(t, from, at - 1)) return words < 12;
    const comma = wordAt(t, at - 1) === ',';
    const i = comma ? at - 2 : at - 1;
    if (i < from) return false;
    const { word } = t[i] as Token;
    if (word === 'as' && isKnown(t, i)) return true;
    if (naming.has(word)) {
      if (word !== 'called') return words < 9;
      return !(flagsAt(t, i - 1) & (is.PRONOUN | is.HAVE | is.CAPITAL));
    }
    const { capital, innerStart } = (t[at] as Token).mark as Mark;
    return (
      things.has(word) &&
      words < (comma ? 4 : 8) &&
      !judgement.test(text.slice(innerStart)) &&
      // Called the plan “unacceptable”
      (capital || (!comma && /^(?:word|term|phrase)/.test(word)) || !isInside(found, at))
    );
  },
  isName: ({ tokens: t, text, at }, words) => {
    const comma = wordAt(t, at - 1) === ',';
    const left = tokenAt(t, comma ? at - 2 : at - 1);
    if (!left || words > 10) return false;
    if (naming.has(left.word)) return !(left.entry.takes & LABEL);
    const mark = (t[at] as Token).mark as Mark;
    return things.has(left.word) && mark.capital && (!comma || titleWords(text, mark) > 1);
  },
};

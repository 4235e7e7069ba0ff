import { namedThings, namingWords } from '../lexicon/nouns.js';
import { LABEL } from '../lexicon/speechFrames.js';
import * as is from '../lexicon/wordClasses.js';
import { wordSet } from '../lexicon/wordSet.js';
import type { MarkRule } from '../markRule.js';
import { titleWords } from '../marks/titleWords.js';
import type { Token } from '../token.js';

const naming = /* @__PURE__ */ wordSet(namingWords);
/** Opens what a thing is called, not its name: the plan "a gamble". */
const judgement = /^an? /;
const things = /* @__PURE__ */ wordSet(namedThings);

/** Whether "known" stands before "as", or before where and to whom: known on the river as. */
function isKnown(t: readonly Token[], as: number): boolean {
  for (let i = as - 1; i >= as - 4; i--) if (naming.has(t[i]?.word ?? '')) return true;
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
  test: ({ tokens: t, text, at, from }, words) => {
    let i = at - 1;
    if (t[i]?.word === ',') i--;
    const left = t[i];
    if (!left || i < from) return false;
    if (left.word === 'as' && isKnown(t, i)) return true;
    if (naming.has(left.word)) {
      const before = t[i - 1];
      if (left.word !== 'called' && left.word !== 'termed') return words < 9;
      return (
        !before ||
        (before.flags & (is.BE | is.PUNCTUATION | is.ADVERB)) !== 0 ||
        ((before.flags & (is.PRONOUN | is.HAVE)) === 0 && !(before.flags & is.CAPITAL))
      );
    }
    const judged = judgement.test(text.slice(t[at]?.mark?.innerStart, (t[at]?.mark?.innerStart ?? 0) + 3));
    return things.has(left.word) && words < 8 && !(t[at - 1]?.word === ',' && words > 3) && !judged;
  },
  isName: ({ tokens: t, text, at }, words) => {
    let i = at - 1;
    const comma = t[i]?.word === ',';
    if (comma) i--;
    const left = t[i];
    if (!left || i < 0 || words > 10) return false;
    if (naming.has(left.word)) return !(left.entry.takes & LABEL);
    const mark = t[at]?.mark;
    return things.has(left.word) && mark?.capital === true && (!comma || words < 4 || titleWords(text, mark) > 1);
  },
};

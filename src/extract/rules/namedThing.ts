import { namedThings, namingWords } from '../lexicon/nouns.js';
import * as is from '../lexicon/wordClasses.js';
import type { MarkRule } from '../markRule.js';
import { titleWords } from '../marks/titleWords.js';
import type { Token } from '../token.js';

const naming: ReadonlySet<string> = /* @__PURE__ */ new Set(namingWords);
/** Words that may also judge: called a disgrace. */
const judging: ReadonlySet<string> = /* @__PURE__ */ new Set([
  'called',
  'dubbed',
  'known',
  'termed',
  'labelled',
  'labeled',
  'styled',
  'billed',
  'branded',
  'tagged',
  'headed',
  'marked',
]);
/** Nouns for words themselves, which need no capital: the word soon. */
const wordings: ReadonlySet<string> = /* @__PURE__ */ new Set([
  'word',
  'words',
  'term',
  'phrase',
  'expression',
  'label',
  'nickname',
  'title',
  'slogan',
  'motto',
  'hashtag',
  'theme',
  'concept',
  'notion',
  'category',
  'brand',
]);
const knowing: ReadonlySet<string> = /* @__PURE__ */ new Set(['known', 'billed', 'branded']);
const things: ReadonlySet<string> = /* @__PURE__ */ new Set(namedThings);

/** Whether "known", "billed" or "branded" stands before "as", or before where and to whom: known on the river as. */
function isKnown(t: readonly Token[], from: number, as: number): boolean {
  for (let i = as - 1; i >= Math.max(from, as - 5); i--) {
    const token = t[i] as Token;
    if (knowing.has(token.word)) return true;
    if (token.mark || token.flags & is.PUNCTUATION) return false;
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
  test: ({ tokens: t, at, from }, words) => {
    let i = at - 1;
    if (t[i]?.word === ',') i--;
    const left = t[i];
    if (!left || i < from) return false;
    if (left.word === 'as' && isKnown(t, from, i)) return true;
    if (naming.has(left.word)) {
      const before = t[i - 1];
      if (left.word !== 'called' && left.word !== 'termed') return words < 9;
      return (
        !before ||
        (before.flags & (is.BE | is.PUNCTUATION | is.ADVERB)) !== 0 ||
        ((before.flags & (is.PRONOUN | is.HAVE)) === 0 && !(before.flags & is.CAPITAL))
      );
    }
    const written = t[at]?.mark?.capital || wordings.has(left.word);
    return things.has(left.word) && words < 8 && !(t[at - 1]?.word === ',' && words > 3) && Boolean(written);
  },
  isName: ({ tokens: t, text, at }, words) => {
    let i = at - 1;
    const comma = t[i]?.word === ',';
    if (comma) i--;
    const left = t[i];
    if (!left || i < 0 || words > 10) return false;
    if (naming.has(left.word)) return !judging.has(left.word);
    const mark = t[at]?.mark;
    return things.has(left.word) && mark?.capital === true && (!comma || words < 4 || titleWords(text, mark) > 1);
  },
};

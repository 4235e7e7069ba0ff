import { flagsAt } from '../../grammar/tokens/flagsAt.js';
import { wordAt } from '../../grammar/tokens/wordAt.js';
import type { NameWords } from '../../lexicon/nameWords.js';
import * as is from '../../lexicon/wordClasses.js';
import { wordSet } from '../../lexicon/wordSet.js';
import type { Token } from '../../token.js';
import type { NameMention } from '../nameMention.js';
import { isHuman } from '../words/isHuman.js';

/** What is of a place, beside bishops and earls: the mayor of Porto, the streets of Porto. */
const rulers = /* @__PURE__ */ wordSet('city governor king mayor prefect prince princess queen sheriff streets');

/** Whether a name of one word, or with an article, stands where something is: in Porto, the bishop of Porto, a nurse from Porto; but not: in Ruiz's view, a letter from Ruiz. */
export function isLocated(t: readonly Token[], { title, to, definite }: NameMention, words: NameWords): boolean {
  // The Hyde Vale area
  if (definite && /^(?:area|neighbou?rhood|region|suburb)$/.test(wordAt(t, to))) return true;
  // In El Fasher
  const article = to - title === 2 && /^(?:el|la|al)$/.test(wordAt(t, title));
  if (!(article || to - title === 1) || flagsAt(t, title) & is.POSSESSIVE) return false;
  const left = wordAt(t, title - 1);
  const before = t[title - 2];
  return (
    /^(?:in|inside|outside|near|off|along)$/.test(left) ||
    (left === 'of' && rulers.has(wordAt(t, title - 2))) ||
    (left === 'from' && before !== undefined && isHuman(before, words))
  );
}

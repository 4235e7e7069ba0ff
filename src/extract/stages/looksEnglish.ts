import { wordSet } from '../lexicon/wordSet.js';

/** Frequent in English and rare elsewhere: no "a", "in", "is", "on", which others have often. */
const english = /* @__PURE__ */ wordSet(`
  the of and to that for with by from it its was were has have had been be not but they their who which said says
  this are as at after about his her she would you we our`);
/** Of other languages, as are small words with letters that English has not. */
const foreign = /* @__PURE__ */ wordSet(`
  att az bir che dans de del der des di die een ei el em er het hogy ikke il ist ja je la le les los nicht nie niet
  och og pour que un una und van ve zu`);
/** A word without a capital; ranges, since properties of Unicode take twice as long. */
const smallWord =
  /(?<![A-Za-z\u00aa-\u1fff\u2c00-\ud7ff])[a-z\u00df-\u1fff\u2c00-\ud7ff][A-Za-z\u00aa-\u1fff\u2c00-\ud7ff]*/g;
/** What opens surnames: Jan van der Berg. */
const particles = /(?<=[A-Z]\S+ |and )(?:v[ao]n|de)(?: de[nr]?| las?| los)? (?=[A-Z])/g;
const furthest = 500;
const fewest = 20;
/** A third of the small words of English news are in the list above. */
const leastEnglish = 0.08;

/**
 * Whether a text seems to be English, by the small words among its first: more of English than of other languages, and
 * not too few. Names, with what opens surnames, and headlines tell nothing, so that a text of nothing else passes.
 */
export function looksEnglish(text: string): boolean {
  const first = text.slice(0, furthest);
  // Without particles a text can only seem more English, so that hardly any text is asked twice.
  return hasEnglishWords(first) || hasEnglishWords(first.replace(particles, ''));
}

function hasEnglishWords(text: string): boolean {
  let known = 0;
  let other = 0;
  let small = 0;
  for (const word of text.match(smallWord) ?? []) {
    small++;
    if (english.has(word)) known++;
    else if (foreign.has(word) || /[^a-zA-Z]/.test(word)) other++;
  }
  return other <= known && (small < fewest || known >= small * leastEnglish);
}

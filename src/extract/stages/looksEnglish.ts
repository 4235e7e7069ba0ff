/** Frequent in English and rare elsewhere: no "a", "in", "is", "on", which others have often. */
const english: ReadonlySet<string> = /* @__PURE__ */ new Set(
  'the of and to that for with by from which this these it its his was were has have been be not but they their would will who said says there when after about are as at if than more into out up he she we you him them my your our what how while during since because against through across over some all one two or no so'.split(
    ' ',
  ),
);

/** Frequent in other languages written in Latin letters and no words of English. */
const foreign: ReadonlySet<string> = /* @__PURE__ */ new Set(
  'der das und den dem des ist nicht mit für auf von zu ein eine einen sich auch werden wird im le la les et du une est dans pour que qui sur avec au aux pas ont het een van niet zijn voor dat op te wordt ook naar bij el los las un una con por para del se su al y il di che per della non gli nel sono o da do em não os uma com na w z nie się jest oraz przez v ve je že pro och att som är på det av til og ikke ja ei ett az és hogy ve bir bu bet ir ar kas nu cu și în'.split(
    ' ',
  ),
);

const sampled = 120;
const furthest = 1500;
const fewest = 20;
/** A third of the small words of English news are in the list above. */
const leastEnglish = 0.08;

/**
 * Whether a text seems to be English, by the small words among its first: more of English than of other languages, and
 * not too few. Names and headlines tell nothing, so that a text of nothing else passes.
 */
export function looksEnglish(text: string): boolean {
  const word = /\p{L}+/gu;
  let known = 0;
  let other = 0;
  let latin = 0;
  let small = 0;
  let words = 0;
  for (const found of text.slice(0, furthest).match(word) ?? []) {
    if (++words > sampled) break;
    // Latin letters and their accents end where Greek begins.
    const code = found.charCodeAt(0);
    if (code < 0x370) latin++;
    if (code < 97) {
      if (english.has(found.toLowerCase())) known++;
    } else {
      if (found.length > 1) small++;
      if (english.has(found)) known++;
      else if (foreign.has(found)) other++;
    }
  }
  if (latin * 2 < words) return false;
  if (other > known) return false;
  return small < fewest || known >= small * leastEnglish;
}

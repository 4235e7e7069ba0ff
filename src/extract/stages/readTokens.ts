import { isComma } from '../grammar/tokens/commas.js';
import type { LexiconEntry } from '../lexicon/lexicon.js';
import { abbreviations } from '../lexicon/nouns.js';
import * as is from '../lexicon/wordClasses.js';
import { wordSet } from '../lexicon/wordSet.js';
import type { Mark } from '../mark.js';
import { isWordCode as isLetterCode } from '../marks/characters.js';
import type { Token } from '../token.js';
import { isBrand, isReport, isSource, wholeBrand } from './brand.js';
import { afterComma, isDigit, type KnownWord, share, unknownEntry } from './classifyWord.js';
import { knownWord } from './knownWord.js';
import { asName, endsInName } from './nameBefore.js';

const abbreviated = /* @__PURE__ */ wordSet(abbreviations);
const lowerAbbreviated = /* @__PURE__ */ wordSet('etc v vs approx cf viz al ret retd');
const markEntry: LexiconEntry = { flags: is.MARKED, takes: 0, asked: false };

/** Air Force One */
const inName = is.CAPITAL | is.NUMBER;

/** Reads the tokens between two offsets, a pair of marks being one of them. */
export function readTokens(text: string, from: number, to: number, marks: readonly Mark[]): Token[] {
  const tokens: Token[] = [];
  let at = from;
  for (const mark of marks) {
    readPlain(text, at, mark.start, to, tokens);
    const { start, end } = mark;
    tokens.push({ start, end, word: '', flags: is.MARKED, entry: markEntry, mark, named: undefined });
    at = end;
  }
  readPlain(text, at, to, to, tokens);
  return tokens;
}

function readPlain(text: string, from: number, to: number, limit: number, out: Token[]): void {
  let i = from;
  while (i < to) {
    const code = text.charCodeAt(i);
    if (code <= 32 || (code >= 0x200b && code <= 0x200f) || code === 0xfeff) {
      i++;
      continue;
    }
    let start = i;
    if (isWordCode(code)) {
      i = wordEnd(text, i, to, limit);
      let known = knownWord(text, start, i);
      if (known.joins) {
        // Norrvik (NRV.ST), Norrvik NRV.ST, which then says nothing more
        if (known.flags & is.NUMBER && share.test(known.raw)) {
          const at = out.length - (text[start - 1] === '(' ? 2 : 1);
          const name = out[at];
          if (name && name.flags & is.CAPITAL) {
            out[at] = wholeBrand(name);
            if (at === out.length - 1) continue;
          }
        }
        // The IFS think tank
        if (known.word === 'tank' && out.at(-1)?.word === 'think') {
          start = (out.pop() as Token).start;
          known = knownWord('think-tank', 0, 10);
        }
        // Under Secretary Ana Ruiz
        if (known.raw === 'Secretary' && out.at(-1)?.word === 'under' && text[start - 6] === 'U') {
          start = (out.pop() as Token).start;
          known = knownWord('Undersecretary', 0, 14);
        }
      }
      const last = out[out.length - 1];
      if (last && last.flags & is.CAPITAL) {
        if (isBrand(out) && isReport(known.word, text, i)) out.push(wholeBrand(out.pop() as Token));
        if (endsInName(out, known.word, known.flags)) out.push(asName(out.pop() as Token));
      }
      out.push({
        start,
        end: i,
        word: known.word,
        flags: known.joins ? flagsBehind(out.at(-1), known) : known.flags,
        entry: known.entry,
        mark: undefined,
        named: undefined,
      });
      if (known.joins && out.at(-2)?.word === ',' && afterComma.test(known.word)) {
        out.splice(-2, 1);
        // Jan Lund, of Norrvik, Inc., said
        if (text[i] === ',' && !out.slice(-12).some(isComma)) i++;
      }
      continue;
    }
    i++;
    if (endsInName(out, '', is.PUNCTUATION)) out.push(asName(out.pop() as Token));
    if (isBrand(out) && isSource(out)) out.push(wholeBrand(out.pop() as Token));
    if (code >= 0xd800 && code < 0xdc00 && i < to) {
      const low = text.charCodeAt(i);
      if (low >= 0xdc00 && low < 0xe000) i++;
    } else if (code === 46) while (i < to && text.charCodeAt(i) === 46) i++;
    else if (code === 45) while (i < to && text.charCodeAt(i) === 45) i++;
    out.push({
      start,
      end: i,
      word: text.slice(start, i),
      flags: is.PUNCTUATION,
      entry: unknownEntry,
      mark: undefined,
      named: undefined,
    });
  }
}

/** What runs a machine, and no ferries: the crane [operator]. */
const machines = /^(?:camera|crane|digger|drone|excavator|forklift|lift|machine|plant|radio|switchboard|winch)$/;

/** The classes of a word behind another: Air Force [One], the crane [operator], who is no body. */
function flagsBehind(left: Token | undefined, { raw, word, flags }: KnownWord): number {
  // The All Progressives Congress
  if (raw === 'All' && left?.word === 'the') return is.CAPITAL;
  if (raw === 'One' && (left?.flags ?? 0) & is.CAPITAL) return inName;
  return word === 'operator' && left && machines.test(left.word) ? flags & ~is.BODY : flags;
}

/** Names that end in a mark, inside a sentence: Which? [said], Yahoo![’s]. */
const shouts = /^(?:Which\?|Yahoo!)(?: ?[a-z]|[,'’])/;

/** Parties that go by a side: JD(U), CPI(M). */
const sided = /^[A-Z]{2,}\([A-Z]\)$/;

function wordEnd(text: string, from: number, to: number, limit: number): number {
  let i = from + 1;
  let piece = from;
  let dotted = false;
  while (i < to) {
    const code = text.charCodeAt(i);
    if (isWordCode(code)) {
      i++;
      continue;
    }
    const next = i + 1 < to ? text.charCodeAt(i + 1) : 0;
    const inside = isWordCode(next);
    if (code === 39 || code === 0x2019 || code === 0xb4) {
      if (inside) i += 2;
      else if ((text.charCodeAt(i - 1) | 32) === 115 && (next === 32 || next === 0)) return i + 1;
      else break;
    } else if (code === 45 || code === 0x2010 || code === 0x2011 || code === 38 || code === 47 || code === 95) {
      if (!inside) break;
      i += 2;
      piece = i - 1;
    } else if ((code === 33 || code === 63) && shouts.test(text.slice(from, i + 3))) {
      return i + 1;
    } else if (code === 40 && sided.test(text.slice(from, i + 3))) {
      i += 3;
    } else if (code === 58 || code === 44) {
      if (!isDigit(text.charCodeAt(i - 1)) || !isDigit(next)) break;
      i += 2;
    } else if (code === 46) {
      const short = i - piece === 1 || text.slice(from, i) === 'Ph';
      // NRV.ST
      if (inside && (short || !isCapital(next) || share.test(text.slice(from, i + 6)))) {
        if (short) dotted = true;
        i += 2;
        piece = i - 1;
      } else {
        if (i - piece === 1 && (dotted || (isCapital(text.charCodeAt(piece)) && piece === from && i + 1 < limit)))
          return /^['’]s/.test(text.slice(i + 1, i + 3)) ? i + 3 : i + 1;
        if (!(next === 32 || next === 44 || next === 41) || i + 2 >= limit) break;
        // Then-Sen. Ana Ruiz
        const last = text.charCodeAt(piece - 1) === 45 ? piece : from;
        const { word } = knownWord(text, last, i);
        if (
          abbreviated.has(word) &&
          (isCapital(text.charCodeAt(last)) || lowerAbbreviated.has(word)) &&
          // No. 5, but not "No. It is late."
          (word !== 'no' || isDigit(text.charCodeAt(i + 2)))
        )
          return i + 1;
        break;
      }
    } else break;
  }
  return i;
}

const isCapital = (code: number): boolean => (code >= 65 && code <= 90) || (code >= 0xc0 && code <= 0xde);

/** Letters, digits, and the signs that stand for words: £ $ € % & # @. */
const isWordCode = (code: number): boolean =>
  code < 128
    ? (code >= 97 && code <= 122) ||
      (code >= 65 && code <= 90) ||
      (code >= 48 && code <= 57) ||
      (code >= 35 && code <= 38) ||
      code === 64
    : code === 0xa3 ||
      code === 0x20ac ||
      (isLetterCode(code) && code !== 0xd7 && code !== 0xf7 && !(code >= 0xd800 && code < 0xe000));

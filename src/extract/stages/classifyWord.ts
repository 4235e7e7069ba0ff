import { auxiliary } from '../grammar/phrases/clause.js';
import type { LexiconEntry } from '../lexicon/lexicon.js';
import * as is from '../lexicon/wordClasses.js';
import { wordSet } from '../lexicon/wordSet.js';

/** A word as it is read: in lower case, with what the lexicon and its look tell of it. */
export interface KnownWord {
  /** As it was written. */
  readonly raw: string;
  readonly word: string;
  readonly flags: number;
  readonly entry: LexiconEntry;
  /** Whether it may be read otherwise behind some words, or change them. */
  readonly joins: boolean;
}

export const unknownEntry: LexiconEntry = { flags: 0, takes: 0, asked: false };

/** Whether a code unit is one of 0 to 9. */
export const isDigit = (code: number): boolean => code >= 48 && code <= 57;

const ascii = /^[\x20-\x7e]*$/;
/** al-Thani, d’Alema */
const namePrefix = /^(?:(?:a[dlnrs]|ash|el|abu|ibn)-|[dl]['’])[A-ZÀ-Þ]/;
/** A party and a state, which count for no name: R-S.D., D-NY, I-Texas. */
const partyAndState = /^[rdi]-(?:[a-z.]*\.|[a-z]{2}|texas|iowa|ohio|utah|idaho|maine|alaska|hawaii)$/;
/** The short name of a share, and of where it is traded, which counts for none, either: NRV.ST. */
export const share = /^[A-Z\d]{2,}(?:_?[a-z])?\.[A-Z]{1,3}(?!\.?\w)/;

/** Firms whose names start with a number. */
const numbered = /^(?:3M|7-Eleven|23andMe)(?![-\w])/;

/** NATO’s */
const possessive = /['’´]s$/;

/** DeepMind, OpenAI; not McCarthy, LeBron, PhD */
const camelCase = /^(?!PhD|(?:Ma?c|[DL][aeiu]|V[ao]n|Fitz|Nic|Jo|San)[A-Z])[A-Z]?[a-z]+[A-Z]/;

/** Nouns that end as adverbs do. */
const nouns = /* @__PURE__ */ wordSet(`
  family rally supply belly bully jelly assembly anomaly monopoly oligopoly butterfly`);

/** What stands behind a comma inside a name: Norrvik Holdings, Inc., said; Jan Lund, Jr., said. */
export const afterComma = /^(?:inc|ltd|llc|llp|[js]r)\.?$/;

/** Tells what kinds of word a piece of text can be. */
export function classifyWord(raw: string, words: ReadonlyMap<string, LexiconEntry>): KnownWord {
  const { word, flags, entry } = classify(raw, words);
  const joins =
    /^(?:Secretary|All|One)$/.test(raw) ||
    /^(?:tank|operator)$/.test(word) ||
    afterComma.test(word) ||
    ((flags & is.NUMBER) !== 0 && share.test(raw));
  return { raw, word, flags, entry, joins };
}

function classify(raw: string, words: ReadonlyMap<string, LexiconEntry>): Omit<KnownWord, 'raw' | 'joins'> {
  const lower = raw.toLowerCase().replace(/[’´]/g, "'");
  const word = ascii.test(lower) ? lower : lower.normalize('NFC');
  const first = raw.charCodeAt(0);
  let flags = 0;
  if (numbered.test(raw)) flags |= is.CAPITAL | is.BODY;
  else if (isDigit(first) || first === 36 || first === 163 || first === 0x20ac) flags |= is.NUMBER;
  else if ((partyAndState.test(lower) && raw !== lower) || share.test(raw)) flags |= is.NUMBER;
  else if (raw[0] !== lower[0] || namePrefix.test(raw)) {
    flags |= is.CAPITAL;
    const name = raw.replace(possessive, '');
    if (name.length > 1 && name === name.toUpperCase()) flags |= is.UPPERCASE;
  }
  const apostrophe = word.lastIndexOf("'");
  // the World Health Organization, the IT minister, not a pronoun
  if (/^(?:WHO|IT)$/.test(raw)) return { word: raw, flags, entry: unknownEntry };
  if (/^WHO['’]s$/.test(raw)) return { word: "WHO's", flags: flags | is.POSSESSIVE, entry: unknownEntry };
  // Per Dahl, not a preposition, though per the report; the US, not a pronoun; Di Maio, not a detective
  if (/^(?:Per|US|[Dd]i)$/.test(raw)) return { word, flags, entry: (raw === 'Per' && words.get(word)) || unknownEntry };
  let entry = words.get(word);
  if (!entry && apostrophe > 0) {
    const base = words.get(word.slice(0, apostrophe));
    const tail = word.slice(apostrophe + 1);
    const pronoun =
      base !== undefined && (base.flags & (is.PRONOUN | is.RELATIVE)) !== 0 && (base.flags & is.DETERMINER) === 0;
    if (tail === 's' || tail === '') flags |= pronoun ? is.PRONOUN | is.BE : is.POSSESSIVE;
    else if (tail === 'll' || tail === 'd') flags |= (pronoun ? is.PRONOUN : 0) | is.MODAL;
    else if (tail === 've') flags |= (pronoun ? is.PRONOUN : 0) | is.HAVE;
    else if (tail === 're' || tail === 'm') flags |= (pronoun ? is.PRONOUN : 0) | is.BE;
    else if (tail === 't') flags |= is.NEGATION | is.MODAL;
    if (base && flags & is.POSSESSIVE) flags |= base.flags & (is.ROLE | is.BODY | is.TIME | is.CARRIER);
  }
  entry ??= unknownEntry;
  flags |= entry.flags;
  // secretary-general, co-founder, president-elect; but not: AFL-CIO
  if (entry === unknownEntry && word.includes('-') && !(flags & is.UPPERCASE && raw.length < 9))
    flags |= (words.get(word.replace(/^.*-(?!elect$|designate$)|-.*/g, ''))?.flags ?? 0) & (is.ROLE | is.BODY);
  if (entry === unknownEntry && camelCase.test(raw)) flags |= is.CAPITAL | is.BODY;
  if (flags & is.UPPERCASE && flags & is.TIME && !word.endsWith('.')) flags &= ~(is.TIME | is.ADVERB);
  if (entry.flags & auxiliary && word.endsWith("n't")) flags |= is.NEGATION;
  if (entry === unknownEntry && !(flags & is.CAPITAL) && word.length > 4 && word.endsWith('ly') && !nouns.has(word))
    flags |= is.ADVERB;
  return { word, flags, entry };
}

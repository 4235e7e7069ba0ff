import { isNominal } from '../../grammar/phrases/nominal.js';
import { flagsAt } from '../../grammar/tokens/flagsAt.js';
import { looksPlural } from '../../grammar/tokens/looksPlural.js';
import { postnominals } from '../../grammar/tokens/postnominals.js';
import { wordAt } from '../../grammar/tokens/wordAt.js';
import * as is from '../../lexicon/wordClasses.js';
import { wordSet } from '../../lexicon/wordSet.js';
import type { Range, Token } from '../../token.js';

/** Index after the letters behind a name: Ana Ruiz [MP], Ana Ruiz[, MP], the mayor. */
export function afterLetters(t: readonly Token[], from: number): number {
  const comma = wordAt(t, from) === ',' && wordAt(t, from + 2) === ',' ? 1 : 0;
  return postnominals.has(wordAt(t, from + comma)) ? from + comma + 1 : from;
}

/** What people are beside an office. */
export const membership = /* @__PURE__ */ wordSet(`
  mp mep mla mlc mpp msp td deputy senator lawmaker legislator peer councillor congressman congresswoman`);

/** What a preposition tells more of. */
const details = /* @__PURE__ */ wordSet('close familiar involved present briefed aware');

/** What opens a description, which letters behind a name do not end. */
const opening = /* @__PURE__ */ wordSet('a an another one the');

/** Whether what follows tells more of a noun: the man [leading the inquiry], the mayor [of Porto], Ruiz [(Labour)]. */
function endsHead(t: readonly Token[], i: number): boolean {
  const { flags, word } = t[i] as Token;
  // All but Ruiz
  if (flags & is.PREPOSITION || word === '(' || word === 'but') return true;
  if (details.has(word)) return (flagsAt(t, i + 1) & is.PREPOSITION) !== 0;
  if (flags & is.CAPITAL) return false;
  // An officer assigned to the force
  const done = /[^e]ed$|^(?:chosen|held|paid|sent|set)$/.test(word);
  const passive = done && flagsAt(t, i - 1) & is.ROLE && flagsAt(t, i + 1) & is.PREPOSITION;
  if (passive || !word.endsWith('ing')) return Boolean(passive);
  // A lawyer representing Ana Ruiz; but not: the outgoing Labour leader
  const next = flagsAt(t, i + 1);
  return (next & is.DETERMINER) !== 0 || ((next & (is.CAPITAL | is.TITLE)) !== 0 && isDoer(t[i - 1] as Token));
}

/** Whether a noun is for somebody, or a body, who can do something: a lawyer, voters, the group; not: former, a senior. */
const isDoer = ({ flags, word }: Token): boolean =>
  (flags & (is.ROLE | is.BODY | is.CARRIER)) !== 0 ||
  looksPlural(word) ||
  /(?<!^form|^oth|^seni|^juni|^maj)(?:[eo]r|ist|ian|m[ae]n|nurse|friend|aide|expert|witness|couple|family|girl|boy|child|parent|student|patient)$/.test(
    word,
  );

/** Whether "of" is inside the name of a body that a noun follows: the Bank of England's [chief economist], a Bank of England [official]. */
function ownsMore(t: readonly Token[], from: number, of: number, to: number): boolean {
  if (!/^(?:of|for)$/.test(wordAt(t, of)) || !(flagsAt(t, of - 1) & is.CAPITAL)) return false;
  // Lund of King’s College
  if (wordAt(t, from) !== 'the' && !(flagsAt(t, of - 1) & (is.BODY | is.ROLE))) return false;
  let i = wordAt(t, of + 1) === 'the' ? of + 2 : of + 1;
  while (i + 1 < to && (flagsAt(t, i) & (is.CAPITAL | is.POSSESSIVE)) === is.CAPITAL) i++;
  const noun = (t[i] ?? t[of]) as Token;
  const last = i + 1 >= to;
  if ((noun.flags & (is.CAPITAL | is.POSSESSIVE)) === (is.CAPITAL | is.POSSESSIVE)) return !last;
  // A University of Porto [physics professor]
  let end = i;
  while (end < to && isPlainNoun(t[end] as Token)) end++;
  return end > i && (flagsAt(t, i - 1) & (end === to ? is.CAPITAL : flagsAt(t, i + 1)) & is.CAPITAL) !== 0;
}

/** Whether it is a noun in small letters, and no participle. */
const isPlainNoun = (token: Token): boolean =>
  !(token.flags & is.CAPITAL) && isNominal(token) && !token.word.endsWith('ed');

/** Democrats of what parties: Social Democrat, Lib Dem. */
const democrats = /* @__PURE__ */ wordSet('social christian liberal lib free national');

/** Whether a word ends the name of a party whose members go by it. */
export const isDemocrat = (t: readonly Token[], at: number): boolean =>
  /^dem(?:ocrat)?$/.test(wordAt(t, at)) && democrats.has(wordAt(t, at - 1));

/** Index of the head of a noun phrase: its last word before a preposition, a participle or a bracket. */
export function headOf(t: readonly Token[], { from, to }: Range): number {
  let i = from;
  while (i < to && (i === from || !endsHead(t, i) || ownsMore(t, from, i, to))) i++;
  // The Norwich South MP, one Norwich South MP
  if (opening.has(wordAt(t, from)) || opening.has(wordAt(t, from - 1))) return i - 1;
  while (i - 2 > from && postnominals.has(wordAt(t, i - 1)) && flagsAt(t, i - 2) & is.CAPITAL && !isDemocrat(t, i - 2))
    i--;
  return i - 1;
}

/** Whether a comma stands between adjectives of one noun: the Danish, Dutch and Greek ministers. */
function isListOfAdjectives(t: readonly Token[], comma: number, to: number): boolean {
  let i = comma - 1;
  while (i < to && (flagsAt(t, i) & is.CAPITAL || /^(?:,|and)$/.test(wordAt(t, i)))) i++;
  return i === to - 1 && flagsAt(t, i - 1) & is.CAPITAL && wordAt(t, i - 2) === 'and'
    ? looksPlural(wordAt(t, i))
    : false;
}

/** Index of the head of what stands before the first comma: the [mayor], a former pilot. */
export const headBeforeComma = (t: readonly Token[], { from, to }: Range): number =>
  headOf(t, { from, to: commaAfter(t, from, to) });

/** Index of the first comma that parts no adjectives of one noun, or `to`. */
export function commaAfter(t: readonly Token[], from: number, to: number): number {
  let i = from;
  while (i < to && (wordAt(t, i) !== ',' || isListOfAdjectives(t, i, to))) i++;
  return i;
}

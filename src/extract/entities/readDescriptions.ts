import { afterBracketed } from '../grammar/afterBracketed.js';
import { isDash } from '../grammar/dash.js';
import { flagsAt } from '../grammar/flagsAt.js';
import { isLand } from '../grammar/isLand.js';
import { looksPlural } from '../grammar/looksPlural.js';
import { nounPhraseAfter } from '../grammar/nounPhraseAfter.js';
import { nounPhraseBefore } from '../grammar/nounPhraseBefore.js';
import { only } from '../grammar/only.js';
import { wordAt } from '../grammar/wordAt.js';
import type { NameWords } from '../lexicon/nameWords.js';
import * as is from '../lexicon/wordClasses.js';
import { wordSet } from '../lexicon/wordSet.js';
import type { Range, Token } from '../token.js';
import { isOwner } from './afterOwner.js';
import { appositionAfter } from './appositionAfter.js';
import { callsSomebody } from './callsSomebody.js';
import { callsBody, isBodyBefore } from './firms.js';
import { afterLetters, headOf, membership } from './headOf.js';
import { holdsBefore } from './holdsBefore.js';
import { isAged } from './isAged.js';
import { isBehindPhrase } from './isBehindPhrase.js';
import { isHuman } from './isHuman.js';
import { isModifier } from './isModifier.js';
import { isOffice } from './isOffice.js';
import type { NameMention } from './nameMention.js';
import { isOfficeVerb, officeAfter, officeOfVerb, originAfter } from './officeAfter.js';
import { portfolioStart } from './portfolio.js';
import { weighApposition } from './weighApposition.js';
import { wordOf } from './wordOf.js';

/** What links somebody with where they are from, or work. */
const origins = /* @__PURE__ */ wordSet('of from at');

/** What makes a title another one. */
const qualifying = /* @__PURE__ */ wordSet(
  'former retired deputy vice shadow assistant associate acting interim caretaker outgoing incoming junior',
);

/** Words beside a name that tell what it names. */
export interface Description {
  /** Those of the line. */
  readonly tokens: readonly Token[];
  readonly words: Range;
  readonly rule:
    | 'owner'
    | 'bodyBeforeName'
    | 'titleBeforeName'
    | 'officeBeforeName'
    | 'apposition'
    | 'relativeClause'
    | 'copula';
}

/**
 * Reads the title before a name, the apposition and the relative clause after it, and "is the …". Returns how much they
 * speak for a person, above 0, or for a body, below 0.
 *
 * @param located - Whether the name only says where: what follows "in Porto," is no apposition.
 */
export function describe(
  t: readonly Token[],
  { from, to: end, title, sentence, shape }: NameMention,
  located: boolean,
  names: NameWords,
  descriptions: Description[],
): number {
  const to = afterLetters(t, end);
  let person = 0;
  const add = (words: Range | undefined, rule: Description['rule'], weight = 3): void => {
    if (!words) return;
    descriptions.push({ tokens: t, words, rule });
    person += weight;
  };
  // Ruiz, MP, the mayor; Ana Ruiz TD, but not: Labour MP Ana Ruiz
  if (to > end + 1) add(only(to - 1), 'apposition');
  else if (end - from > 1 && membership.has(wordAt(t, to - 1))) add(only(to - 1), 'apposition', 0);
  let office = title;
  // Former President Ruiz
  while (office > sentence.from && qualifying.has(wordAt(t, office - 1))) office--;
  if (title < from) add({ from: office, to: from }, 'titleBeforeName');
  // The centre-half Jan Lund
  else if (callsSomebody(t, title - 1, names)) add(only(title - 1), 'officeBeforeName', 0);
  // The Estonian Jan Kask
  else if (from < end - 1 && wordAt(t, title - 2) === 'the' && names.peoples.has(wordAt(t, title - 1))) person = 2;
  // Leader of the council Ana Ruiz
  else if (holdsBefore(t, title)) add({ from: title - 4, to: title }, 'officeBeforeName');
  // The seafarers' union Norrvik
  else if (
    (flagsAt(t, title - 1) & (is.BODY | is.CAPITAL | is.POSSESSIVE)) === is.BODY ||
    callsBody(wordAt(t, title - 1))
  )
    add(only(title - 1), 'bodyBeforeName', 0);
  // The operator, Norrvik,
  else if (wordAt(t, title - 1) === ',' && wordAt(t, to) === ',' && isBodyBefore(t, sentence.from, title - 2))
    add(only(title - 2), 'bodyBeforeName', 0);
  if (isModifier(t, to, names)) return person;
  // The mayor of Flint, Michigan; of Flint, Mich.; the buyer, Spain’s Norrvik
  const land = shape === 'place' || (title === end - 1 && wordAt(t, title).endsWith('.'));
  const placed = land && flagsAt(t, title - 2) & is.CAPITAL;
  const calling = placed || flagsAt(t, end - 1) & is.POSSESSIVE ? undefined : officeBefore(t, sentence, title, names);
  // After talks with the mayor, Ruiz said
  if (calling && isBehindPhrase(t, sentence, calling, to)) person += land ? 0 : 3;
  else add(calling, 'officeBeforeName');
  if (calling && flagsAt(t, calling.from - 1) & is.POSSESSIVE) add(only(calling.from - 1), 'owner', 0);
  // Chaired by Ana Ruiz, under the chairmanship of Ana Ruiz
  const noun = wordAt(t, title - 2);
  const chairs = wordAt(t, title - 1) === 'by' ? isOfficeVerb(noun) : noun === 'chairmanship';
  if (chairs) add({ from: title - 2, to: title - 1 }, 'relativeClause', 0);
  if (to >= sentence.to) return person;
  const next = wordAt(t, to);
  add(originAfter(t, next === ',' ? to + 1 : to), 'owner', 0);
  const readBeside = (start: number, comma: boolean): void => {
    let at = /^(?:now|also|still|today|(?:him|her)self)$/.test(wordAt(t, start)) ? start + 1 : start;
    if (isAgeAlone(t, at)) {
      // Ruiz of Porto, 45
      if (!/^(?:of|from)$/.test(wordAt(t, title - 1))) person += 3;
      at += 2;
    }
    // Ruiz, of Porto, who
    if (origins.has(wordAt(t, at))) {
      const end = nounPhraseAfter(t, at + 1, sentence.to);
      if (wordAt(t, end) === ',' && wordAt(t, end + 1) === 'who') at = end + 1;
    }
    const first = wordAt(t, at);
    if (first === 'which') person = -3;
    else if (first === 'whose') person += 2;
    else if (first === 'who') {
      add(officeOfVerb(t, at + 1, sentence.to) ?? officeAfter(t, at + 1, sentence.to, names), 'relativeClause', 0);
      if (!isOrigin(t, title, names)) person += 2;
    } else {
      // The ship left Malta, its captain, Ruiz, said
      const apposed = shape === 'place' && first === 'its' ? undefined : appositionAfter(t, at, sentence, names);
      const weight = apposed && weighApposition(t, apposed, names);
      // Ruiz (no party)
      if (comma || weight === 3) add(apposed, 'apposition', weight);
    }
  };
  const bracketed = afterBracketed(t, to);
  // Ruiz (EPP, Portugal)
  for (let i = to + 1; i < bracketed; i++) {
    const word = wordOf(t[i] as Token);
    if (names.peoples.has(word) || names.places.get(word)) add(only(i), 'owner', 0);
  }
  // Ana Ruiz of UCLA, an author
  const further = shape === 'acronym' && /^(?:of|at|from|for)$/.test(wordAt(t, title - 1));
  // In Porto, the mayor said
  if ((next === ',' || next === '(' || isDash(t[to])) && !located && !further) {
    readBeside(to + 1, next === ',');
    // Ruiz (Greens), the mayor
    if (bracketed > to && wordAt(t, bracketed) === ',') readBeside(bracketed + 1, true);
  } else if (next === 'who') person += isOrigin(t, title, names) ? 0 : 2;
  else if (isOfficeVerb(next)) add(officeOfVerb(t, to, sentence.to), 'relativeClause', 0);
  else add(officeAfter(t, to, sentence.to, names), 'copula');
  return person;
}

/** Whether a name tells where somebody is from: a welder from [Toledo]; Ruiz, of [Norrvik], who. */
const isOrigin = (t: readonly Token[], title: number, names: NameWords): boolean =>
  title > 1 &&
  ((wordAt(t, title - 1) === 'from' && (isHuman(t[title - 2] as Token, names) || isAged(wordAt(t, title - 2)))) ||
    (origins.has(wordAt(t, title - 1)) && wordAt(t, title - 2) === ','));

/** Whether an age stands there between marks: Ana Ruiz, [9], a pupil. */
const isAgeAlone = (t: readonly Token[], at: number): boolean =>
  /^\d{1,2}$/.test(wordAt(t, at)) && /^[,.]$/.test(wordAt(t, at + 1));

/** The office set off by a comma before a name: the head of the office, Ana Ruiz. */
function officeBefore(t: readonly Token[], sentence: Range, name: number, words: NameWords): Range | undefined {
  // The Bishop of Porto, the Rt Rev Jan Lund
  const to = wordAt(t, name - 1) === 'the' ? name - 2 : name - 1;
  // The chair was Ana Ruiz
  const was = flagsAt(t, to) & is.BE && (flagsAt(t, name + 1) & (is.CAPITAL | is.POSSESSIVE)) === is.CAPITAL;
  const named = /^(?:called|named)$/.test(wordAt(t, to));
  if (!(was || named || wordAt(t, to) === ',') || isLand(t, sentence.from, name)) return undefined;
  if (
    wordAt(t, sentence.from) === 'as' &&
    name - sentence.from < 9 &&
    isOffice(t[headOf(t, { from: sentence.from + 1, to })] as Token)
  )
    return { from: sentence.from + 1, to };
  const first = nounPhraseBefore(t, sentence.from, portfolioStart(t, sentence.from, to));
  // The islands, whose negotiator, Ana Ruiz, left
  const whose = wordAt(t, first - 1) === 'whose';
  // Through a spokesman, Ruiz said
  if (first < 0 || (was && first > sentence.from && !whose) || /^(?:through|via)$/.test(wordAt(t, first - 1)))
    return undefined;
  // A clerk called Ana Ruiz; but not: the clerk called Ana Ruiz
  if (named && !/^an?$/.test(wordAt(t, first))) return undefined;
  // Counsel for the port, Ana Ruiz; else without an article or an owner it is no office but a name.
  const opens = first === sentence.from && isOffice(t[first] as Token) && flagsAt(t, first + 1) & is.PREPOSITION;
  let from = flagsAt(t, first) & is.DETERMINER ? first + 1 : opens || whose ? first : to;
  for (let i = first; i < to && !(flagsAt(t, i) & is.PREPOSITION); i++) {
    if (isOwner(t, i)) from = i + 1;
    // Jan Ruiz and his wife, Ana
    if (wordAt(t, i) === 'and' && flagsAt(t, i + 1) & is.DETERMINER) from = i + 2;
  }
  if (from >= to) return undefined;
  const head = t[headOf(t, { from, to })] as Token;
  return (was ? isOffice(head) : isHuman(head, words)) && !looksPlural(head.word) ? { from, to } : undefined;
}

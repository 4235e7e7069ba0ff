import { nounPhraseAfter } from '../../grammar/phrases/nounPhraseAfter.js';
import { afterBracketed } from '../../grammar/tokens/afterBracketed.js';
import { isDash } from '../../grammar/tokens/dash.js';
import { flagsAt } from '../../grammar/tokens/flagsAt.js';
import { only } from '../../grammar/tokens/only.js';
import { wordAt } from '../../grammar/tokens/wordAt.js';
import type { NameWords } from '../../lexicon/nameWords.js';
import * as is from '../../lexicon/wordClasses.js';
import { wordSet } from '../../lexicon/wordSet.js';
import type { Token } from '../../token.js';
import { describeBy, type Portrait } from '../description.js';
import type { NameMention } from '../nameMention.js';
import { isHuman } from '../words/isHuman.js';
import { isOffice } from '../words/isOffice.js';
import { kin } from '../words/kin.js';
import { wordOf } from '../words/wordOf.js';
import { appositionAfter } from './appositionAfter.js';
import { isOfficeVerb, officeAfter, officeOfVerb, originAfter } from './officeAfter.js';
import { weighApposition } from './weighApposition.js';

/** What links somebody with where they are from, or work. */
const origins = /* @__PURE__ */ wordSet('of from at');

/**
 * Reads the brackets, the apposition, the relative clause or "is the …" behind a name.
 *
 * @param to - Behind the name and the letters behind it.
 * @param located - Whether the name only says where: what follows "in Porto," is no apposition.
 */
export function describeBehind(portrait: Portrait, to: number, located: boolean): void {
  const { mention, names } = portrait;
  const { tokens: t, title, sentence, shape } = mention;
  const next = wordAt(t, to);
  describeBy(portrait, originAfter(t, next === ',' ? to + 1 : to), 'owner', 0);
  const bracketed = afterBracketed(t, to);
  // Ruiz (EPP, Portugal)
  for (let i = to + 1; i < bracketed; i++) {
    const word = wordOf(t[i] as Token);
    if (names.peoples.has(word) || names.places.get(word)) describeBy(portrait, only(i), 'owner', 0);
  }
  // Ana Ruiz of UCLA, an author
  const further = shape === 'acronym' && /^(?:of|at|from|for)$/.test(wordAt(t, title - 1));
  const base = isBase(mention, names);
  // Ana Ruiz of Porto, the mayor
  const origin = base ? to : afterOrigin(t, to, sentence.to);
  // In Porto, the mayor said; a D.C.-based actor
  const setOff = next === ',' || next === '(' || (isDash(t[to]) && wordAt(t, to + 1) !== 'based');
  if (setOff && !located && !further) {
    describeBeside(portrait, to + 1, next === ',', base ? -1 : 0);
    // Ruiz (Greens), the mayor
    if (bracketed > to && wordAt(t, bracketed) === ',') describeBeside(portrait, bracketed + 1, true, 0);
  } else if (origin > to) describeBeside(portrait, origin, true, 1);
  else if (next === 'who') portrait.person += base || shape === 'place' || tellsWhere(mention, names) ? 0 : 2;
  else if (isOfficeVerb(next)) describeBy(portrait, officeOfVerb(t, to, sentence.to), 'relativeClause', 0);
  else describeBy(portrait, officeAfter(t, to, sentence.to, names, title), 'copula');
}

/**
 * Reads what a comma, a bracket or a dash sets off behind a name from a token on.
 *
 * @param side - 1 where it tells of a name further left if of a body, -1 if of a person; 0 where it tells of this one.
 */
function describeBeside(portrait: Portrait, start: number, comma: boolean, side: 1 | 0 | -1): void {
  const { mention, names } = portrait;
  const { tokens: t, from, title, sentence, shape } = mention;
  // Named Ana Ruiz, her deputy, as mayor; but not: as the mayor said
  const as = wordAt(t, start) === 'as' && !(flagsAt(t, start + 1) & is.DETERMINER);
  let at = as || /^(?:now|also|still|today|(?:him|her)self)$/.test(wordAt(t, start)) ? start + 1 : start;
  if (isAgeAlone(t, at)) {
    // Ruiz of Porto, 45
    if (!/^(?:of|from)$/.test(wordAt(t, title - 1))) portrait.person += 3;
    at += 2;
  }
  // Ruiz, of Porto, who; Ruiz, 45, of Porto, a nurse
  const origin = afterOrigin(t, at, sentence.to);
  if (origin > at) {
    describeBeside(portrait, origin, true, 1);
    return;
  }
  const first = wordAt(t, at);
  if (side < 0 && first.startsWith('who')) return;
  // A panel led by Justice Ruiz, which
  if (first === 'which' && title === from) portrait.person = -3;
  else if (first === 'whose') portrait.person += 2;
  else if (first === 'who') {
    const office = officeOfVerb(t, at + 1, sentence.to) ?? officeAfter(t, at + 1, sentence.to, names);
    describeBy(portrait, office, 'relativeClause', 0);
    if (!isOrigin(t, title, names) && !tellsWhere(mention, names)) portrait.person += 2;
  } else {
    // The ship left Malta, its captain, Ruiz, said
    const apposed = shape === 'place' && first === 'its' ? undefined : appositionAfter(t, at, sentence, names);
    const weight = apposed && weighApposition(t, apposed, names);
    if (as && !/^[,.]$/.test(wordAt(t, apposed?.to ?? at))) return;
    // Ruiz (no party)
    if (!(comma || weight === 3) || side * (weight ?? 0) < 0) return;
    describeBy(portrait, apposed, 'apposition', weight);
    // Ruiz, a cook, is the mayor of Porto
    if (apposed && wordAt(t, apposed.to) === ',')
      describeBy(portrait, officeAfter(t, apposed.to + 1, sentence.to, names, title), 'copula');
    // Ruiz, an author and former judge,
    const joint = apposed && weight === 3 && wordAt(t, apposed.to) === 'and';
    const second = joint && appositionAfter(t, apposed.to + 1, sentence, names);
    if (second && wordAt(t, second.to) === ',') describeBy(portrait, second, 'apposition', 0);
  }
}

/** Index behind the comma behind where somebody is from: Ruiz of Porto, [the mayor]; itself where nothing tells that. */
function afterOrigin(t: readonly Token[], from: number, highest: number): number {
  if (!origins.has(wordAt(t, from)) || !(flagsAt(t, from + 1) & is.CAPITAL)) return from;
  let end = nounPhraseAfter(t, from + 1, highest);
  // Of Tampa, Fla., who
  if (wordAt(t, end) === ',' && flagsAt(t, end + 1) & is.CAPITAL && wordAt(t, end + 2) === ',') end += 2;
  return wordAt(t, end) === ',' ? end + 1 : from;
}

/** Whether a name tells where somebody before it is from or works: Ana Ruiz of [Porto]; Ruiz, of [Porto]; in Tampa, [Fla.]; not: friends of [Ana Ruiz]. */
function isBase({ tokens: t, title, from, to, shape }: NameMention, names: NameWords): boolean {
  const left = wordAt(t, title - 1);
  if (title < from || names.forename(wordAt(t, from)) !== undefined) return false;
  if (left === ',')
    return (shape === 'place' || wordAt(t, to - 1).endsWith('.')) && (flagsAt(t, title - 2) & is.CAPITAL) !== 0;
  const named = flagsAt(t, title - 2) & is.CAPITAL && flagsAt(t, title - 3) & (is.CAPITAL | is.TITLE);
  return (origins.has(left) && named !== 0) || isOrigin(t, title, names);
}

/** Whether a name tells where somebody is from: a welder from [Toledo]; Ruiz, of [Norrvik], who. */
const isOrigin = (t: readonly Token[], title: number, names: NameWords): boolean =>
  title > 1 &&
  ((wordAt(t, title - 1) === 'from' && isHuman(t[title - 2] as Token, names)) ||
    (origins.has(wordAt(t, title - 1)) && wordAt(t, title - 2) === ','));

/** Whether a name tells where somebody is, or of what: the mayor of [New York City] who; not: the mother of Oyelaran, who. */
const tellsWhere = ({ tokens: t, title, from }: NameMention, names: NameWords): boolean =>
  title > 1 &&
  names.forename(wordAt(t, from)) === undefined &&
  (/^(?:at|in|on)$/.test(wordAt(t, title - 1)) ||
    (/^(?:for|of)$/.test(wordAt(t, title - 1)) && isOffice(t[title - 2] as Token) && !kin.test(wordAt(t, title - 2))));

/** Whether an age stands there between marks: Ana Ruiz, [9], a pupil. */
const isAgeAlone = (t: readonly Token[], at: number): boolean =>
  /^\d{1,2}$/.test(wordAt(t, at)) && /^[,.]$/.test(wordAt(t, at + 1));

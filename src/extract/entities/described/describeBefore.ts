import { flagsAt } from '../../grammar/tokens/flagsAt.js';
import { only } from '../../grammar/tokens/only.js';
import { wordAt } from '../../grammar/tokens/wordAt.js';
import * as is from '../../lexicon/wordClasses.js';
import { wordSet } from '../../lexicon/wordSet.js';
import type { Token } from '../../token.js';
import { describeBy, type Portrait } from '../description.js';
import { callsBody, isBodyNoun, nounBefore } from '../words/firms.js';
import { isOffice } from '../words/isOffice.js';
import { callsSomebody } from './callsSomebody.js';
import { holdsBefore } from './holdsBefore.js';
import { isBehindPhrase } from './isBehindPhrase.js';
import { isOfficeVerb } from './officeAfter.js';
import { officeBefore } from './officeBefore.js';
import { builders } from './weighApposition.js';

/** What makes a title another one. */
const qualifying = /* @__PURE__ */ wordSet(
  'former retired deputy vice shadow assistant associate acting interim caretaker outgoing incoming junior',
);

/**
 * Reads the title, the office or the kind of body right before a name.
 *
 * @param to - Behind the name and the letters behind it.
 */
export function describeTitle(portrait: Portrait, to: number): void {
  const { mention, names } = portrait;
  const { tokens: t, from, to: end, title, sentence, shape } = mention;
  let office = title;
  // Former President Ruiz
  while (office > sentence.from && qualifying.has(wordAt(t, office - 1))) office--;
  if (title < from) describeBy(portrait, { from: office, to: titleEnd(t, office, from) }, 'titleBeforeName');
  // The centre-half Jan Lund, Baker Ana Ruiz; the tycoon Idris Bel,
  else if (callsSomebody(t, title - 1, names, sentence.from))
    describeBy(portrait, only(title - 1), 'officeBeforeName', end - from > 1 && wordAt(t, to) === ',' ? 2 : 0);
  // The Estonian Jan Kask
  else if (from < end - 1 && wordAt(t, title - 2) === 'the' && names.peoples.has(wordAt(t, title - 1)))
    portrait.person = 2;
  // Leader of the council Ana Ruiz; but not: member of the state Supreme Court
  else if (shape !== 'body' && holdsBefore(t, title))
    describeBy(portrait, { from: title - 4, to: title }, 'officeBeforeName');
  // The seafarers' union Norrvik
  else if (
    (flagsAt(t, title - 1) & (is.BODY | is.CAPITAL | is.POSSESSIVE)) === is.BODY ||
    callsBody(wordAt(t, title - 1))
  )
    describeBy(portrait, only(title - 1), 'bodyBeforeName', 0);
  else {
    // The operator, Norrvik, left; a firm called Norrvik
    const noun = nounBefore(t, sentence.from, title, to, names);
    if (noun >= 0 && isBodyNoun(t[noun] as Token, names)) describeBy(portrait, only(noun), 'bodyBeforeName', 0);
  }
}

/** Index after the office at the end of which a title stands: [Minister for Health] Senator Ana Ruiz; but not: secretary to the President Ana Ruiz, Bank of Porto President Ana Ruiz. */
function titleEnd(t: readonly Token[], from: number, to: number): number {
  const titled = flagsAt(t, to - 1) & is.TITLE && !(flagsAt(t, to - 2) & (is.DETERMINER | is.PREPOSITION));
  for (let i = from + 1; titled && i < to - 2; i++)
    if (flagsAt(t, i) & is.PREPOSITION && isOffice(t[i - 1] as Token)) return to - 1;
  return to;
}

/**
 * Reads the office set off before a name, whose it is, and the verb by which it is held.
 *
 * @param to - Behind the name and the letters behind it.
 */
export function describeOffice(portrait: Portrait, to: number): void {
  const { mention, names } = portrait;
  const { tokens: t, to: end, title, sentence, shape } = mention;
  // The mayor of Flint, Michigan; of Flint, Mich.; a judge in Flint, Va.; the buyer, Spain’s Norrvik
  const short =
    title === end - 1 && (wordAt(t, title).endsWith('.') || /^in.*\.$/.test(wordAt(t, title - 3) + wordAt(t, end)));
  const land = shape === 'place' || short;
  const placed = land && flagsAt(t, title - 2) & is.CAPITAL;
  const office = placed || flagsAt(t, end - 1) & is.POSSESSIVE ? undefined : officeBefore(t, sentence, title, names);
  // The nurse, Georgia; not: governor of the largest state, Georgia
  const calling = shape === 'place' && office && office.to - office.from > 2 ? undefined : office;
  // After talks with the mayor, Ruiz said
  if (calling && isBehindPhrase(t, sentence, calling, to)) portrait.person += land ? 0 : 3;
  else {
    // The developer, Norrvik; but not: the developer, Ana Ruiz
    const firm = calling && builders.test(wordAt(t, calling.to - 1)) && to - title < 2;
    describeBy(portrait, calling, 'officeBeforeName', firm ? -2 : 3);
  }
  if (calling && flagsAt(t, calling.from - 1) & is.POSSESSIVE) describeBy(portrait, only(calling.from - 1), 'owner', 0);
  // Chaired by Ana Ruiz, under the chairmanship of Ana Ruiz
  const noun = wordAt(t, title - 2);
  const chairs = wordAt(t, title - 1) === 'by' ? isOfficeVerb(noun) : noun === 'chairmanship';
  if (chairs) describeBy(portrait, { from: title - 2, to: title - 1 }, 'relativeClause', 0);
}

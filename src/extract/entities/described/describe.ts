import { only } from '../../grammar/tokens/only.js';
import { wordAt } from '../../grammar/tokens/wordAt.js';
import type { NameWords } from '../../lexicon/nameWords.js';
import { type Description, describeBy, type Portrait } from '../description.js';
import type { NameMention } from '../nameMention.js';
import { afterLetters, membership } from '../words/headOf.js';
import { describeOffice, describeTitle } from './describeBefore.js';
import { describeBehind } from './describeBehind.js';
import { isModifier } from './isModifier.js';

/**
 * Reads the title before a name, the apposition and the relative clause after it, and "is the …". Returns how much they
 * speak for a person, above 0, or for a body, below 0.
 *
 * @param located - Whether the name only says where: what follows "in Porto," is no apposition.
 */
export function describe(
  mention: NameMention,
  located: boolean,
  names: NameWords,
  descriptions: Description[],
): number {
  const { tokens: t, from, to: end, sentence } = mention;
  const to = afterLetters(t, end);
  const portrait: Portrait = { mention, names, descriptions, person: 0 };
  // Ruiz, MP, the mayor; Ana Ruiz TD, but not: Labour MP Ana Ruiz
  if (to > end + 1) describeBy(portrait, only(to - 1), 'apposition');
  else if (end - from > 1 && membership.has(wordAt(t, to - 1))) describeBy(portrait, only(to - 1), 'apposition', 0);
  describeTitle(portrait, to);
  if (!isModifier(t, to, names)) {
    describeOffice(portrait, to);
    if (to < sentence.to) describeBehind(portrait, to, located);
  }
  return portrait.person;
}

import type { Reference } from '../entities/reference.js';
import { joining } from '../entities/words/joining.js';
import { matters } from '../entities/words/matters.js';
import { isNominal } from '../grammar/phrases/nominal.js';
import { linking } from '../grammar/phrases/nounPhraseAfter.js';
import { afterBracketed } from '../grammar/tokens/afterBracketed.js';
import { flagsAt } from '../grammar/tokens/flagsAt.js';
import { isAnd } from '../grammar/tokens/isAnd.js';
import { postnominals } from '../grammar/tokens/postnominals.js';
import { wordAt } from '../grammar/tokens/wordAt.js';
import * as is from '../lexicon/wordClasses.js';
import type { Token } from '../token.js';

/**
 * Whether "and" or a comma joins two names, with no more between them than what tells who either is: Ruiz (Greens) and
 * Lund; Ruiz and her deputy, Lund; Ruiz, the mayor of Porto, and Lund; Ruiz of Spain, 45, and Foreign Minister Lund.
 */
export function areJoined(t: readonly Token[], left: Reference, right: Reference): boolean {
  const to = right.tokens.from;
  const end = afterDetails(t, left.tokens.to, to);
  const from = wordAt(t, end) === ',' && wordAt(t, end + 1) === 'and' ? end + 1 : end;
  const link = wordAt(t, from);
  // Ruiz, Vice-President for Transport, Security and Trade
  const matter = right.tokens.to === to + 1 && !(flagsAt(t, to) & is.UPPERCASE) && matters.has(wordAt(t, to));
  // Ana Ruiz, the manager for Stade, Porto and Norrvik
  const listed =
    wordAt(t, to - 1) === ',' &&
    right.tokens.to === to + 1 &&
    (right.draft?.kind === 'place' || left.tokens.to - left.tokens.from > 1);
  if (from >= to || !joining.has(link) || matter || (listed && from < to - 1)) return false;
  const opens = flagsAt(t, from + 1) & (is.DETERMINER | is.POSSESSIVE | is.ROLE);
  const closes = wordAt(t, to - (link === ',' && wordAt(t, to - 1) === 'and' ? 2 : 1)) === ',';
  // Ruiz and baker Lund
  const trade = !t.slice(from + 1, to).some(({ flags }) => flags & is.CAPITAL);
  const described = link === ',' ? !opens === !closes : opens || closes || trade;
  return t.slice(from, to).every((token) => {
    const { word, flags } = token;
    if (joining.has(word) || flags & (is.DETERMINER | is.POSSESSIVE)) return true;
    return described && (isNominal(token) || (closes && linking.has(word)));
  });
}

/** The first of several references and those that are joined to it, one to the next. */
export function joinedTo(t: readonly Token[], references: readonly Reference[]): Reference[] {
  const joint = references.slice(0, 1);
  for (const reference of references) {
    const last = joint.at(-1) as Reference;
    if (reference.tokens.from >= last.tokens.to && areJoined(t, last, reference)) joint.push(reference);
  }
  return joint;
}

/** Whether "and" stands among words. */
export const hasAnd = (t: readonly Token[]): boolean => t.some(({ word }) => isAnd(word));

/** Index after what tells of somebody behind a name: Ruiz [(Greens)], Ruiz [KC], Ruiz [of Spain], Ruiz[, 45,] and Lund. */
function afterDetails(t: readonly Token[], from: number, to: number): number {
  let i = afterBracketed(t, postnominals.has(wordAt(t, from)) ? from + 1 : from);
  // Ruiz, of Citizens Advice, and
  if (wordAt(t, i) === ',' && wordAt(t, i + 1) === 'of') i++;
  if (/^(?:of|from)$/.test(wordAt(t, i)))
    do i++;
    while (i < to && flagsAt(t, i) & is.CAPITAL);
  // Ruiz, 45, and
  if (wordAt(t, i) === ',' && flagsAt(t, i + 1) & is.NUMBER) i += 2;
  return i;
}

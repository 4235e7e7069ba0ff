import * as is from '../lexicon/wordClasses.js';
import type { Token } from '../token.js';

/** What follows no owner: McDonald’s [said]. */
export const reports =
  /^(?:said|says|has|will|would|could|declined|announced|confirmed|warned|reported|told|added|denied|predicted|expects)$/;

/** Whether the last token is a single name that ends as an owner's, or a saint's: McDonald’s, St Ana’s; but not: an aide of Ruiz’s. */
export function isBrand(out: readonly Token[]): boolean {
  const last = out.at(-1);
  const before = out.at(-2);
  return (
    last !== undefined &&
    (last.flags & (is.POSSESSIVE | is.CAPITAL)) === (is.POSSESSIVE | is.CAPITAL) &&
    last.word.endsWith("'s") &&
    (/^st\.?$/.test(before?.word ?? '') ||
      !(before && (before.word === 'of' || before.flags & (is.CAPITAL | is.DETERMINER))))
  );
}

/** Whether the last token is told as a source: according to Moody’s, said Moody’s. */
export const isSource = (out: readonly Token[]): boolean => {
  const left = out.at(-2)?.word ?? '';
  return /^sa(?:id|ys)$/.test(left) || (left === 'to' && out.at(-3)?.word === 'according');
};

/** A name that ends as an owner's, but is a body's. */
export const wholeBrand = (token: Token): Token => ({ ...token, flags: (token.flags & ~is.POSSESSIVE) | is.BODY });

import * as is from '../lexicon/wordClasses.js';
import type { Token } from '../token.js';

/** What follows no owner: McDonald’s [said]. */
const reports =
  /^(?:said|says|has|will|would|could|declined|announced|confirmed|warned|reported|told|added|denied|predicted|expects)$/;

/** Those that may tell of the owner's: Norway’s [confirmed] cases; but not: McDonald’s [confirmed] it. */
const telling = /^(?:announced|confirmed|reported|predicted)$/;
const object =
  /^ (?:that|it|its|they|there|he|she|the|an?|no|on|in|to|at|last|late|earlier|sales|profits?|earnings|revenues?|results|[A-Z$£€\d])/;

/** Whether such a word follows up to an offset, and does not tell of what somebody owns. */
export const isReport = (word: string, text: string, end: number): boolean =>
  reports.test(word) && (!telling.test(word) || object.test(text.slice(end, end + 10)));

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

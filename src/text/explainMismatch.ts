import type { TextIdentity } from '../model/textIdentity.js';
import { identifyText } from './identifyText.js';
import { sha256 } from './sha256.js';
import { type TextDifference, TextMismatchError } from './textMismatchError.js';

interface Change {
  readonly difference: TextDifference;
  readonly advice: string;
  readonly apply: (text: string) => string;
}

/**
 * Finds out how a text differs from the one that a record was made from, by undoing what copying usually does
 * until the hash fits.
 */
export function explainMismatch(expected: TextIdentity, text: string): TextMismatchError {
  const actual = identifyText(text);
  const mends = findMends(expected, text);
  const differences: TextDifference[] = actual.length === expected.length ? [] : ['length'];
  let message = 'The text is not the one that the record was made from: ';
  message +=
    actual.length === expected.length
      ? 'it is as long, but its SHA-256 is another.'
      : `it has ${actual.length} UTF-16 code units, the record's has ${expected.length}.`;
  if (mends) {
    for (const { difference } of mends) differences.push(difference);
    message += ` It would be that text ${mends.map(({ advice }) => advice).join(' and ')}.`;
  } else {
    const suspect = lossyNormalForm(expected, text);
    differences.push(suspect ? 'normal-form' : 'wording');
    message += suspect
      ? ` It is in Unicode normal form ${suspect}, which may have replaced characters for good: take a copy from before that.`
      : ' No change of line endings, normal form or final white space makes it fit: its wording differs.';
  }
  return new TextMismatchError(message, expected, actual, differences);
}

/** The fewest changes that turn the text into the expected one. Only candidates of the right length are hashed. */
function findMends(expected: TextIdentity, text: string): readonly Change[] | undefined {
  const groups: readonly (readonly Change[])[] = [mark, lineEndings, normalForms, ends];
  let candidates: { readonly text: string; readonly changes: readonly Change[] }[] = [{ text, changes: [] }];
  for (const group of groups)
    candidates = candidates.flatMap((from) => [
      from,
      ...group.flatMap((change) => {
        const changed = change.apply(from.text);
        return changed === from.text ? [] : [{ text: changed, changes: [...from.changes, change] }];
      }),
    ]);
  return candidates
    .sort((a, b) => a.changes.length - b.changes.length)
    .find((one) => one.text.length === expected.length && sha256(one.text) === expected.sha256)?.changes;
}

/**
 * NFKC and NFKD replace characters for good ("…" by three full stops), so nothing undoes them. A text of nearly the
 * right length with nothing left to replace may have been through one.
 */
function lossyNormalForm(expected: TextIdentity, text: string): string | undefined {
  const excess = Math.abs(text.length - expected.length);
  if (excess === 0 || excess > expected.length / 100 || /^\p{ASCII}*$/u.test(text)) return undefined;
  return ['NFKC', 'NFKD'].find((form) => text.normalize(form) === text);
}

const mark: readonly Change[] = [
  {
    difference: 'byte-order-mark',
    advice: 'without the byte order mark at its start',
    apply: (text) => text.replace(/^\uFEFF/u, ''),
  },
];
const lineEndings: readonly Change[] = [
  { difference: 'line-endings', advice: 'with line endings as LF', apply: (text) => text.replace(/\r\n?/gu, '\n') },
  {
    difference: 'line-endings',
    advice: 'with line endings as CRLF',
    apply: (text) => text.replace(/\r\n|[\r\n]/gu, '\r\n'),
  },
];
const normalForms: readonly Change[] = [
  { difference: 'normal-form', advice: 'in Unicode normal form NFC', apply: (text) => text.normalize('NFC') },
  { difference: 'normal-form', advice: 'in Unicode normal form NFD', apply: (text) => text.normalize('NFD') },
];
const ends: readonly Change[] = [
  { difference: 'end', advice: 'without white space at its end', apply: (text) => text.trimEnd() },
  { difference: 'end', advice: 'with a line feed at its end', apply: (text) => `${text}\n` },
  { difference: 'end', advice: 'with CRLF at its end', apply: (text) => `${text}\r\n` },
  { difference: 'end', advice: 'with just one line feed at its end', apply: (text) => `${text.trimEnd()}\n` },
];

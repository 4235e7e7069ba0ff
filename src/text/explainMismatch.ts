import type { TextIdentity } from '../model/textIdentity.js';
import { identifyText } from './identifyText.js';
import { sha256 } from './sha256.js';
import { type TextDifference, TextMismatchError } from './textMismatchError.js';

/** What a copy may have suffered, the advice that mends it, and the mending. */
type Change = readonly [difference: TextDifference, advice: string, apply: (text: string) => string];

/**
 * Finds out how a text differs from the one that a record was made from, by undoing what copying usually does
 * until the hash fits.
 */
export function explainMismatch(expected: TextIdentity, text: string): TextMismatchError {
  const actual = identifyText(text);
  const differences: TextDifference[] = actual.length === expected.length ? [] : ['length'];
  const mends = findMends(expected, text);
  const suspect = mends ? undefined : lossyNormalForm(expected, text);
  let advice = 'Its wording differs.';
  if (mends) {
    for (const [difference] of mends) differences.push(difference);
    advice = `It would fit ${mends.map(([, words]) => words).join(' and ')}.`;
  } else if (suspect) advice = `It may have lost characters to Unicode normal form ${suspect}.`;
  if (!mends) differences.push(suspect ? 'normal-form' : 'wording');
  return new TextMismatchError(
    `The text is not the one that the record was made from: it has ${actual.length} UTF-16 code units, SHA-256 ${actual.sha256}; expected ${expected.length}, ${expected.sha256}. ${advice}`,
    expected,
    actual,
    differences,
  );
}

/** The fewest changes that turn the text into the expected one. Only candidates of the right length are hashed. */
function findMends(expected: TextIdentity, text: string): readonly Change[] | undefined {
  const groups: readonly (readonly Change[])[] = [mark, lineEndings, normalForms, ends];
  let candidates: { readonly text: string; readonly changes: readonly Change[] }[] = [{ text, changes: [] }];
  for (const group of groups)
    candidates = candidates.flatMap((from) => [
      from,
      ...group.flatMap((change) => {
        const changed = change[2](from.text);
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
  ['byte-order-mark', 'without its byte order mark', (text) => text.replace(/^\uFEFF/u, '')],
];
const lineEndings: readonly Change[] = [
  ['line-endings', 'with line endings as LF', (text) => text.replace(/\r\n?/gu, '\n')],
  ['line-endings', 'with line endings as CRLF', (text) => text.replace(/\r\n|[\r\n]/gu, '\r\n')],
];
const normalForms: readonly Change[] = [
  ['normal-form', 'in Unicode normal form NFC', (text) => text.normalize('NFC')],
  ['normal-form', 'in Unicode normal form NFD', (text) => text.normalize('NFD')],
];
const ends: readonly Change[] = [
  ['end', 'without white space at its end', (text) => text.trimEnd()],
  ['end', 'with a line feed at its end', (text) => `${text}\n`],
  ['end', 'with CRLF at its end', (text) => `${text}\r\n`],
  ['end', 'with just one line feed at its end', (text) => `${text.trimEnd()}\n`],
];

import type { TextIdentity } from '../model/textIdentity.js';
import { checkString } from './checkString.js';
import { sha256 } from './sha256.js';

/**
 * Identifies a text, exactly as received: hash, length in UTF-16 code units, offsets of its surrogate pairs.
 *
 * Two texts that differ in a line ending, a normal form or a final newline are two texts.
 * A lone surrogate is hashed as U+FFFD, as every UTF-8 encoder writes it.
 *
 * @param text - Any string.
 * @returns The identity that a record of this text carries.
 * @throws {@link ArgumentError} `not-a-string` where `text` is no string.
 * @example
 * ```ts
 * import { identifyText } from 'onrecord';
 *
 * const { length, astral } = identifyText('Peace 🕊 now');
 * console.log(length, astral); // => 12 [ 6 ]
 * ```
 * @category Text
 */
export function identifyText(text: string): TextIdentity {
  checkString(text, 'text');
  return { sha256: sha256(text), length: text.length, astral: astralOffsets(text) };
}

function astralOffsets(text: string): number[] {
  return Array.from(text.matchAll(/[\u{10000}-\u{10FFFF}]/gu), (pair) => pair.index);
}

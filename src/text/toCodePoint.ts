import type { TextIdentity } from '../model/textIdentity.js';
import { countBelow } from './countBelow.js';

/**
 * Turns an offset in UTF-16 code units into one in Unicode code points, without the text.
 *
 * @param text - The identity of the text.
 * @param offset - An offset in code units, not inside a surrogate pair.
 * @returns The number of code points before it; a lone surrogate counts as one.
 */
export function toCodePoint(text: TextIdentity, offset: number): number {
  return offset - countBelow(text.astral.length, (index) => (text.astral[index] as number) < offset);
}

import type { TextIdentity } from '../model/textIdentity.js';
import { countBelow } from './countBelow.js';

/**
 * Turns an offset in Unicode code points into one in UTF-16 code units, without the text.
 *
 * @param text - The identity of the text.
 * @param offset - The number of code points before it.
 * @returns The number of code units before it, never inside a surrogate pair.
 */
export function toCodeUnit(text: TextIdentity, offset: number): number {
  return offset + countBelow(text.astral.length, (index) => (text.astral[index] as number) - index < offset);
}

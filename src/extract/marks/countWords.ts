import type { Mark } from '../mark.js';

const most = 13;

/** Words inside a pair, counted up to thirteen. */
export function countWords(text: string, mark: Mark): number {
  let words = 0;
  let inside = false;
  for (let i = mark.innerStart; i < mark.innerEnd && words < most; i++) {
    const space = text.charCodeAt(i) <= 32;
    if (!space && !inside) words++;
    inside = !space;
  }
  return words;
}

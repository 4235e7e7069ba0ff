import type { Mark } from '../mark.js';

/** Whether the same words stand in marks further on: ‘It stinks’: fury at the port ¶ “The plan? It stinks,” said Ruiz */
export function isSaidBelow(text: string, { innerStart, innerEnd, end }: Mark): boolean {
  const at = text.indexOf(text.slice(innerStart, innerEnd), end);
  for (let i = at - 1; i > end; i--) {
    const letter = text.charAt(i);
    if ('"“‘\'«»„'.includes(letter)) return true;
    if ('”\n'.includes(letter)) return false;
  }
  return false;
}

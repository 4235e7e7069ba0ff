import type { Mark } from '../mark.js';

/** A pair of marks with what the rules ask of it. */
export function markOf(
  text: string,
  start: number,
  innerStart: number,
  innerEnd: number,
  end: number,
  closed: boolean,
): Mark {
  let last = innerEnd - 1;
  while (last > innerStart && innerEnd - last < 8 && ' )]\'’”"»›'.includes(text.charAt(last))) last--;
  const first = text.charAt(innerStart);
  return {
    start,
    innerStart,
    innerEnd,
    end,
    closed,
    final: last < innerStart ? '' : text.charAt(last),
    capital: first !== first.toLowerCase(),
    inside: [],
  };
}

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
  const inner = Math.max(innerStart, innerEnd);
  let last = inner - 1;
  while (last > innerStart && inner - last < 8 && ' \u00a0\u202f)]\'’”"»›'.includes(text[last] as string)) last--;
  const first = text[innerStart] ?? '';
  return {
    start,
    innerStart,
    innerEnd: inner,
    end: Math.max(innerStart, end),
    closed,
    final: last >= innerStart ? (text[last] as string) : '',
    capital: first !== first.toLowerCase(),
    inside: [],
  };
}

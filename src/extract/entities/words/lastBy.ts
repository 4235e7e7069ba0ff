import { countBelow } from '../../../text/countBelow.js';

/** Where something starts. */
export const startOf = ({ start }: { readonly start: number }): number => start;

/** Index of the last of an ordered list whose value is not above `most`; -1 where there is none. */
export const lastBy = <Item>(list: readonly Item[], rankOf: (item: Item) => number, most: number): number =>
  countBelow(list.length, (i) => rankOf(list[i] as Item) <= most) - 1;

import * as z from 'zod/mini';

/** Accepts a list of what `item` accepts. */
export function listOf<I extends z.core.$ZodType>(item: I) {
  return z.array(item, 'must be a list');
}

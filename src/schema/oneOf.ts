import * as z from 'zod/mini';

/** Accepts the values and nothing else, and says which they are. */
export function oneOf<const V extends string | number>(...values: readonly V[]) {
  return z.literal(values, `must be ${values.map((value) => JSON.stringify(value)).join(' or ')}`);
}

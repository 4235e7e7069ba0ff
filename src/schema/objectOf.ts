import * as z from 'zod/mini';

/** Accepts an object with these fields and any others, which a newer minor version may have added. */
export function objectOf<F extends Readonly<Record<string, z.core.SomeType>>>(fields: F) {
  return z.looseObject(fields, 'must be an object');
}

import * as z from 'zod/mini';
import { withLimits } from './withLimits.js';

/** An offset, a length or a year. */
export const countShape = /* @__PURE__ */ (() => {
  const error = 'must be an integer, at least 0';
  return withLimits(z.number(error), { multipleOf: 1, minimum: 0, maximum: Number.MAX_SAFE_INTEGER }, error);
})();

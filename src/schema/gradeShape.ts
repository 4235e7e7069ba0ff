import * as z from 'zod/mini';
import { withLimits } from './withLimits.js';

/** A share or a degree. */
export const gradeShape = /* @__PURE__ */ (() => {
  const error = 'must be a number from 0 to 1';
  return withLimits(z.number(error), { minimum: 0, maximum: 1 }, error);
})();

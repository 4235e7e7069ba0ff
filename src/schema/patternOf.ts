import * as z from 'zod/mini';
import { withLimits } from './withLimits.js';

/** Accepts the strings that match a pattern. */
export function patternOf(pattern: string, error: string) {
  return withLimits(z.string(error), { pattern }, error);
}

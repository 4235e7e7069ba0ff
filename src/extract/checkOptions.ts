import { ArgumentError } from '../text/argumentError.js';
import { checkKinds } from '../text/checkKinds.js';
import type { ExtractOptions } from './extractOptions.js';

/** Refuses unknown kinds and a confidence that is no number. */
export function checkOptions({ kinds, minConfidence }: ExtractOptions): void {
  if (kinds) checkKinds(kinds, 'kinds');
  if (minConfidence !== undefined && (typeof minConfidence !== 'number' || Number.isNaN(minConfidence))) {
    throw new ArgumentError('not-a-number', `minConfidence is ${String(minConfidence)}; expected a number from 0 to 1`);
  }
}

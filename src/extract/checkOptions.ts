import { ArgumentError } from '../text/argumentError.js';
import type { ExtractOptions } from './extractOptions.js';

const kindNames = ['direct', 'mixed', 'indirect'] as const;

/** Refuses unknown kinds and a confidence that is no number. */
export function checkOptions({ kinds, minConfidence }: ExtractOptions): void {
  for (const kind of kinds ?? []) {
    if (!kindNames.includes(kind))
      throw new ArgumentError('not-a-kind', `kinds has ${JSON.stringify(kind)}; expected ${kindNames.join(', ')}`);
  }
  if (minConfidence !== undefined && (typeof minConfidence !== 'number' || Number.isNaN(minConfidence))) {
    throw new ArgumentError('not-a-number', `minConfidence is ${String(minConfidence)}; expected a number from 0 to 1`);
  }
}

import { ArgumentError } from './argumentError.js';

/** Refuses what is no confidence, per cent too. */
export function checkConfidence(value: unknown, name: string): void {
  if (!(typeof value === 'number' && value >= 0 && value <= 1))
    throw new ArgumentError('not-a-number', `${name} must be a number from 0 to 1.`);
}

import { ArgumentError } from './argumentError.js';

/** Refuses what is no string where one is needed, an id say. */
export function checkString(value: unknown, name: string): void {
  if (typeof value !== 'string') throw new ArgumentError('not-a-string', `${name} must be a string.`);
}

import { ArgumentError } from './argumentError.js';

/** Refuses options that are no object. */
export function checkObject(options: unknown): void {
  if (typeof options !== 'object' || options === null)
    throw new ArgumentError('not-options', 'options must be an object.');
}

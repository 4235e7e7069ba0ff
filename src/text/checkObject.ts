import { ArgumentError } from './argumentError.js';

/** Refuses options that are no object. */
export function checkObject(options: unknown): void {
  if (Object(options) !== options) throw new ArgumentError('not-options', 'options must be an object.');
}

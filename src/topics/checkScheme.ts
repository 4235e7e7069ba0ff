import { ArgumentError } from '../text/argumentError.js';

/** Refuses what is no concept scheme, so that a caller without types learns it here. */
export function checkScheme(scheme: unknown): void {
  if (!Array.isArray((scheme as { concepts?: unknown } | undefined | null)?.concepts))
    throw new ArgumentError('not-a-scheme', 'scheme must be a concept scheme.');
}

import { ArgumentError } from './argumentError.js';

/** Refuses what is no list of kinds of quotation. */
export function checkKinds(kinds: unknown, name: string): void {
  if (!Array.isArray(kinds) || !kinds.every((kind) => ['direct', 'mixed', 'indirect'].includes(kind)))
    throw new ArgumentError('not-a-kind', `${name} must be among 'direct', 'mixed' and 'indirect'.`);
}

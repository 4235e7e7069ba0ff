import type { Span } from '../model/span.js';

/** Somebody whom the caller or the text names; the words where the text does. */
export interface NamedParty {
  readonly name: string;
  readonly span?: Span | undefined;
  readonly kind: 'person' | 'organization';
}

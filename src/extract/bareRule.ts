import type { Span } from '../model/span.js';
import type { Draft } from './draft.js';
import type { Grade } from './grade.js';
import type { Line } from './line.js';
import type { Mark } from './mark.js';

/** A quotation that no attribution claims, and what stands around it. */
interface BareMark {
  readonly text: string;
  readonly line: Line;
  readonly mark: Mark;
  /** Index of its token. */
  readonly at: number;
  /** The last quotation before it in its paragraph. */
  readonly last: Draft | undefined;
  /** The last attribution that starts before it in its paragraph. */
  readonly report: Draft | undefined;
  /** The quotation that an earlier paragraph left open. */
  readonly unclosed: Draft | undefined;
  /** Offset after who said the quotation before it, or 0. */
  readonly signed: number;
  readonly before: Line | undefined;
  readonly after: Line | undefined;
  /** The paragraph after that. */
  readonly next: Line | undefined;
}

/** Where a bare quotation belongs: to a quotation it goes on from, or to a source. */
type Placement = { readonly join: Draft } | { readonly source?: Span | undefined };

/** A named rule about a bare quotation. */
export interface BareRule {
  readonly name: string;
  readonly confidence: Grade;
  readonly place: (bare: BareMark) => Placement | undefined;
}

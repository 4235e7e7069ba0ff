import type { Span } from '../model/span.js';
import type { Draft } from './draft.js';

/** Index where an attribution starts, but for who speaks. */
export const startOf = (draft: Draft): number =>
  Math.min(draft.cue?.start ?? Infinity, (draft.content[0] as Span).start);

/** Whether one attribution stands in what another reports: Ruiz said [Lund called it late]. */
export const holdsDraft = (outer: Draft | undefined, inner: Draft): outer is Draft =>
  outer?.content.some(({ start, end }) => start <= startOf(inner) && startOf(inner) < end) === true;

import type { AttachedArticle } from '../model/article.js';
import type { Span } from '../model/span.js';
import { splitsPair } from '../text/splitsPair.js';
import { toCodeUnit } from '../text/toCodeUnit.js';
import type { AnnotationErrorCode } from './annotationError.js';
import { asList } from './asList.js';
import type { PositionUnits } from './toWebAnnotations.js';

/** Why a target has no place. */
export interface Misplaced {
  /** What is wrong. */
  readonly code: AnnotationErrorCode;
  /** What was wrong and what is accepted. */
  readonly message: string;
}

/** A selector as somebody's tool wrote it. */
interface Selector {
  readonly type?: unknown;
  readonly start?: unknown;
  readonly end?: unknown;
  readonly exact?: unknown;
  readonly prefix?: unknown;
  readonly suffix?: unknown;
  readonly refinedBy?: unknown;
}

/**
 * Finds the stretch of text that a target selects. Words decide, since they survive what shifts positions; a position
 * serves where they stand several times, and alone.
 */
export function placeTarget(
  { body, text }: AttachedArticle,
  target: unknown,
  { source, units }: { readonly source?: string | undefined; readonly units?: PositionUnits | undefined },
): Span | Misplaced {
  const given = target as { source?: unknown; selector?: unknown } | null;
  const from = (given?.source as { id?: unknown } | undefined)?.id ?? given?.source;
  if (source !== undefined && from !== undefined && from !== source)
    return { code: 'other-source', message: `its source is ${from}, not ${source}.` };
  const selectors = asList(given?.selector) as readonly (Selector | null)[];
  if (selectors.length === 0) return { code: 'no-selector', message: 'it selects no stretch of the text.' };
  const usable = selectors.filter((one) => one?.refinedBy === undefined);
  const quote = usable.find(
    (one) => one?.type === 'TextQuoteSelector' && typeof one.exact === 'string' && one.exact.trim(),
  );
  const position = usable.find((one) => one?.type === 'TextPositionSelector');
  if (!quote && !position)
    return {
      code: 'unsupported-selector',
      message: 'it needs a TextPositionSelector or a TextQuoteSelector, without refinedBy.',
    };
  const toOffset = (value: unknown) =>
    Number.isInteger(value) ? (units === 'utf-16' ? (value as number) : toCodeUnit(text, value as number)) : Number.NaN;
  const span = { start: toOffset(position?.start), end: toOffset(position?.end) };
  const isInside =
    span.start >= 0 &&
    span.start < span.end &&
    span.end <= text.length &&
    !splitsPair(body, span.start) &&
    !splitsPair(body, span.end);
  if (!quote)
    return isInside
      ? span
      : {
          code: 'out-of-range',
          message: 'its position must be 0 ≤ start < end, inside the text, and split no character.',
        };
  const exact = quote.exact as string;
  if (isInside && body.slice(span.start, span.end) === exact) return span;
  const prefix = String(quote.prefix ?? '');
  const suffix = String(quote.suffix ?? '');
  const starts = placesOf(body, prefix + exact + suffix).map((start) => start + prefix.length);
  if (starts.length === 1) return { start: starts[0] as number, end: (starts[0] as number) + exact.length };
  return starts.length === 0
    ? { code: 'not-found', message: 'its words don’t stand in the text between its prefix and suffix.' }
    : {
        code: 'ambiguous',
        message: `its words stand in the text ${starts.length} times; a position must tell which is meant.`,
      };
}

function placesOf(body: string, words: string): number[] {
  const found: number[] = [];
  for (let at = body.indexOf(words); at !== -1; at = body.indexOf(words, at + 1)) found.push(at);
  return found;
}

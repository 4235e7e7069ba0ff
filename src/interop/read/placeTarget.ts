import type { AttachedArticle } from '../../model/article.js';
import type { Span } from '../../model/span.js';
import { splitsPair } from '../../text/splitsPair.js';
import { toCodeUnit } from '../../text/toCodeUnit.js';
import type { WebAnnotationOptions } from '../toWebAnnotations.js';
import { asList } from './asList.js';
import type { Report } from './readBody.js';

/**
 * Finds the stretch of text that a target selects, or reports why there is none. Words decide, since they survive what
 * shifts positions; a position serves where they stand several times, and alone.
 */
export function placeTarget(
  { body, text }: AttachedArticle,
  target: unknown,
  { source, units }: WebAnnotationOptions,
  report: Report,
): readonly Span[] {
  const given = Object(target);
  const from = given.source?.id ?? given.source ?? source;
  if (from !== (source ?? from)) return report('other-source');
  const selectors = asList(given.selector).map(Object);
  if (selectors.length === 0) return report('no-selector');
  const selectorOf = (type: string) => selectors.find((one) => one.type === type && !one.refinedBy);
  const position = selectorOf('TextPositionSelector');
  const { exact = '', prefix = '', suffix = '' } = selectorOf('TextQuoteSelector') ?? {};
  const words = `${exact}`.trim() && prefix + exact + suffix;
  if (position) {
    const [start, end] = [position.start, position.end].map((at) => (units === 'utf-16' ? at : toCodeUnit(text, at)));
    const isInside =
      start >= 0 &&
      start < end &&
      end <= body.length &&
      [start, end].every((at) => Number.isInteger(at) && !splitsPair(body, at));
    if (isInside && (!words || body.slice(start, end) === exact)) return [{ start, end }];
  }
  if (!words) return report(position ? 'out-of-range' : 'unsupported-selector');
  const at = body.indexOf(words);
  if (at < 0) return report('not-found');
  if (body.lastIndexOf(words) !== at) return report('ambiguous');
  const start = at + prefix.length;
  return [{ start, end: start + `${exact}`.length }];
}

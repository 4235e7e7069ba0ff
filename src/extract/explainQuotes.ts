import type { Quote } from '../model/quote.js';
import type { Span } from '../model/span.js';
import { checkString } from '../text/checkString.js';
import { extract } from './extract.js';

/**
 * How a quotation was found.
 *
 * @category Extract
 */
export interface ExplainedQuote {
  /** The quotation, as `extractQuotes` gives it. */
  readonly quote: Quote;
  /** The rules that fired, in order: the one that made it, then those that added parts. */
  readonly fired: readonly string[];
  /** The rules that had an answer at the same place and came later in the order. */
  readonly lost: readonly string[];
}

/**
 * A pair of quotation marks that holds no speech.
 *
 * @category Extract
 */
export interface ExplainedMarks {
  /** The pair, with its marks. */
  readonly span: Span;
  /** Name of the rule that decided. */
  readonly rule: string;
  /** Why, as the end of a sentence: "not speech: …". */
  readonly reason: string;
}

/**
 * What `explainQuotes` tells.
 *
 * @category Extract
 */
export interface QuoteExplanation {
  /** Every quotation, in text order. */
  readonly quotes: readonly ExplainedQuote[];
  /** Every pair of marks that is not speech, in text order. */
  readonly notSpeech: readonly ExplainedMarks[];
}

/**
 * Tells why each quotation was found as it was, and why pairs of quotation marks are not speech.
 *
 * Finds the same quotations as `extractQuotes`, slower, since it asks the rules that lost, too.
 *
 * @param text - The text of an article.
 * @returns The quotations with the rules that fired and lost, and the marks that hold no speech.
 * @throws {@link onrecord!ArgumentError | ArgumentError} `not-a-string`.
 * @example
 * ```ts
 * import { explainQuotes } from 'onrecord/extract';
 *
 * const { quotes, notSpeech } = explainQuotes('“No,” she said. The film is called “Home Waters”.');
 * console.log(quotes[0]?.fired, notSpeech[0]?.rule);
 * // => [ 'trailingSpeaker' ] namedThing
 * ```
 * @category Extract
 */
export function explainQuotes(text: string): QuoteExplanation {
  checkString(text, 'text');
  const { found, attributed } = extract(text, { explain: true });
  return {
    quotes: found.map(({ quote, fired, lost }) => ({ quote, fired, lost })),
    notSpeech: attributed
      .flatMap(({ notSpeech }) => notSpeech)
      .map(({ mark, rule, reason }) => ({ span: { start: mark.start, end: mark.end }, rule, reason }))
      .sort((a, b) => a.span.start - b.span.start),
  };
}

import type { Article } from '../model/article.js';
import { ArticleError } from './articleError.js';
import type { ParseOptions } from './parseOptions.js';
import { safeParseArticle } from './safeParseArticle.js';

/**
 * Parses a record, its shape and its integrity, or throws with all that is wrong.
 *
 * With the option `scheme` the result's topics are typed by the scheme's ids.
 *
 * @param input - Anything, parsed JSON for example.
 * @param options - Settings.
 * @returns The record: a copy of the input, unknown keys included.
 * @throws {@link ArticleError} `invalid-article`, with its `findings`.
 * @throws {@link onrecord!ArgumentError | ArgumentError} `not-a-scheme` where the option is no scheme.
 * @example
 * ```ts
 * import { article, quotesBy } from 'onrecord';
 * import { parseArticle } from 'onrecord/schema';
 *
 * const parsed = parseArticle(JSON.parse(JSON.stringify(article)));
 *
 * console.log(quotesBy(parsed, 'mark-rutte').length > 0); // => true
 * ```
 * @category Parsing
 */
export function parseArticle<T extends string = string>(
  input: unknown,
  options: ParseOptions<T> = {},
): Article<string, T> {
  const result = safeParseArticle(input, options);
  if (!result.success) throw new ArticleError(result.findings, result.omitted);
  return result.data;
}

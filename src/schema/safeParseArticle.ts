import type { Article } from '../model/article.js';
import { checkRecord } from './checkRecord.js';
import type { Finding } from './finding.js';
import { toFinding } from './findingList.js';
import type { ParseOptions } from './parseOptions.js';

/**
 * What {@link safeParseArticle} returns, discriminated by `success`.
 *
 * @typeParam T - Ids of the topics.
 * @category Parsing
 */
export type SafeParseResult<T extends string = string> =
  | {
      /** Discriminant. */
      readonly success: true;
      /** The record: a copy of the input, unknown keys included. */
      readonly data: Article<string, T>;
    }
  | {
      /** Discriminant. */
      readonly success: false;
      /** What is wrong, sorted by place; of each code the first hundred. */
      readonly findings: readonly Finding[];
      /** How many findings above these hundreds were left out. */
      readonly omitted: number;
    };

/**
 * Parses a record: its shape, then its integrity over whatever has shape, so that all findings come at once.
 *
 * Never throws for any input. Unknown keys are kept, since a newer minor version may have added them, except `__proto__`.
 *
 * @param input - Anything, parsed JSON for example.
 * @param options - Settings.
 * @returns The record, or the findings.
 * @throws {@link onrecord!ArgumentError | ArgumentError} `not-a-scheme` where the option is no scheme.
 * @example
 * ```ts
 * import { article } from 'onrecord';
 * import { safeParseArticle } from 'onrecord/schema';
 *
 * const result = safeParseArticle({ ...article, language: 'en_GB', authors: ['nobody'] });
 * if (!result.success) for (const { code, pointer } of result.findings) console.log(code, pointer);
 * // => unresolved-reference /authors/0
 * // => language-tag /language
 * ```
 * @category Parsing
 */
export function safeParseArticle<T extends string = string>(
  input: unknown,
  options: ParseOptions<T> = {},
): SafeParseResult<T> {
  const { data, found, omitted } = checkRecord(input, options);
  if (found.length === 0) return { success: true, data: data as Article<string, T> };
  return { success: false, findings: found.map(toFinding), omitted };
}

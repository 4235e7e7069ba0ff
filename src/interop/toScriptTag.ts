import type { Article } from '../model/article.js';
import { type JsonLdOptions, toJsonLd } from './toJsonLd.js';

/**
 * Writes a record as a `<script type="application/ld+json">` element, to stand anywhere in an HTML page.
 *
 * Whatever the record says, nothing in it can end the element, open a comment or break a line: `<`, `>`, `&`, U+2028
 * and U+2029 are written as JSON escapes.
 *
 * @param article - The record, detached or attached.
 * @param options - As of {@link toJsonLd}.
 * @returns The element; its content parses to what {@link toJsonLd} gives.
 * @throws {@link onrecord!ArgumentError | ArgumentError} as {@link toJsonLd}.
 * @example
 * ```ts
 * import { article } from 'onrecord';
 * import { toScriptTag } from 'onrecord/interop';
 *
 * console.log(toScriptTag({ ...article, headline: '</script>' }).match(/<\/script>/g)?.length); // => 1
 * ```
 * @category JSON-LD
 */
export function toScriptTag(article: Article, options: JsonLdOptions = {}): string {
  const json = JSON.stringify(toJsonLd(article, options)).replace(
    /[<>&\u2028\u2029]/gu,
    (character) => `\\u${character.charCodeAt(0).toString(16).padStart(4, '0')}`,
  );
  return `<script type="application/ld+json">${json}</script>`;
}

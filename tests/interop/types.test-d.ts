import type { Article } from 'onrecord';
import { article, findQuotes } from 'onrecord';
import { type QuoteRow, toCsv, toHtml, toJsonLd, toNdjson, toRows } from 'onrecord/interop';
import type { NewsArticle, WithContext } from 'schema-dts';
import { expectTypeOf, test } from 'vitest';

test('JSON-LD is a NewsArticle of schema-dts', () => {
  expectTypeOf(toJsonLd(article)).toExtend<WithContext<NewsArticle>>();
  const document: WithContext<NewsArticle> = toJsonLd(article);
  expectTypeOf(document).toExtend<object>();
});

test('rows and lines are async exactly where the source is', () => {
  const many = [article] as Iterable<Article>;
  const stream = {} as AsyncIterable<Article>;
  expectTypeOf(toRows(article)).toEqualTypeOf<Generator<QuoteRow, void, undefined>>();
  expectTypeOf(toRows(many)).toEqualTypeOf<Generator<QuoteRow, void, undefined>>();
  expectTypeOf(toRows(findQuotes(many))).toEqualTypeOf<Generator<QuoteRow, void, undefined>>();
  expectTypeOf(toRows(findQuotes(stream))).toEqualTypeOf<AsyncGenerator<QuoteRow, void, undefined>>();
  expectTypeOf(toRows(stream)).toEqualTypeOf<AsyncGenerator<QuoteRow, void, undefined>>();
  expectTypeOf(toCsv(toRows(stream))).toEqualTypeOf<AsyncGenerator<string, void, undefined>>();
  expectTypeOf(toNdjson(many)).toEqualTypeOf<Generator<string, void, undefined>>();
});

test('HTML takes no detached record', () => {
  // @ts-expect-error the bundled article has no text
  toHtml(article);
});

import {
  type Article,
  type ArticleSpeaker,
  type ArticleTopic,
  article,
  attach,
  type Entity,
  type FoundQuote,
  findQuotes,
  type Quote,
  type QuoteFilter,
  quotesAbout,
  quotesBy,
  type Speaker,
  speakersOf,
  speakersOn,
  type TopicId,
  textOf,
} from 'onrecord';
import { type ConceptScheme, narrowerOf, topicScheme } from 'onrecord/topics';
import { expectTypeOf, test } from 'vitest';

declare const parsed: Article;
declare const text: string;
declare const someId: string;

test('results keep the unions of the bundled article', () => {
  expectTypeOf(quotesBy(article, 'mark-rutte')).toEqualTypeOf<Quote<ArticleSpeaker, ArticleTopic>[]>();
  expectTypeOf(speakersOf(article)).toEqualTypeOf<Speaker<ArticleSpeaker>[]>();
  expectTypeOf<ArticleTopic>().toExtend<TopicId>();
});

test('ids that are not in the record do not compile', () => {
  // @ts-expect-error a typo in a speaker
  quotesBy(article, 'mark-ruttte');
  // @ts-expect-error not a topic of the record nor of the scheme
  quotesAbout(article, 'defense-policy');
  // @ts-expect-error any string is too wide for a record with literal ids
  quotesBy(article, someId);
  // @ts-expect-error the tree functions know the scheme's ids
  narrowerOf(topicScheme, 'nonsense');
});

test('broader topics of the scheme, and what speakersOf gives, compile', () => {
  quotesAbout(article, 'defence-policy');
  speakersOn(article, 'armed-conflict');
  const [speaker] = speakersOf(article);
  if (speaker) quotesBy(article, speaker.id);
});

test('parsed records take any string', () => {
  expectTypeOf(quotesBy(parsed, someId)).toEqualTypeOf<Quote[]>();
  quotesAbout(parsed, someId);
  expectTypeOf(article).toExtend<Article>();
});

test('a scheme of the caller brings its own ids', () => {
  const scheme = {} as ConceptScheme<'trams' | 'roads'>;
  quotesAbout(article, 'trams', { scheme });
  // @ts-expect-error not in that scheme, nor in the record
  quotesAbout(article, 'planes', { scheme });
});

test('only an attached record has a body and gives text', () => {
  const attached = attach(article, text);
  expectTypeOf(attached.body).toEqualTypeOf<string>();
  textOf(attached, { start: 0, end: 1 });
  // @ts-expect-error the bundled record is detached
  textOf(article, { start: 0, end: 1 });
  // @ts-expect-error and has no body
  article.body;
  // @ts-expect-error an attached record cannot be attached again
  attach(attached, text);
});

test('kind tells which quotations have verbatim words', () => {
  const check = (quote: Quote) => {
    // @ts-expect-error not before the kind is known
    quote.verbatim;
    if (quote.kind !== 'indirect') expectTypeOf(quote.verbatim[0]?.text).toEqualTypeOf<string | undefined>();
  };
  expectTypeOf(check).returns.toBeVoid();
  expectTypeOf<Speaker<'a'>>().toExtend<Entity>();
});

test('many records: synchronous in, synchronous out; asynchronous likewise; the record type is kept', () => {
  for (const { article: found, quote } of findQuotes([article], { about: 'nato', by: 'Mark Rutte' })) {
    expectTypeOf(found).toEqualTypeOf(article);
    expectTypeOf(quote).toEqualTypeOf<Quote<ArticleSpeaker, ArticleTopic>>();
  }
  expectTypeOf<ReturnType<typeof findQuotes>>().toExtend<Generator<{ quote: Quote }>>();
  expectTypeOf(findQuotes({} as AsyncIterable<Article>)).toExtend<AsyncGenerator<{ quote: Quote }>>();
  // @ts-expect-error one record is not several
  findQuotes(article);
});

test('what is found has the kinds that were asked for', () => {
  for (const { quote } of findQuotes([article], { kind: 'direct' })) {
    expectTypeOf(quote.kind).toEqualTypeOf<'direct'>();
    expectTypeOf(quote.verbatim[0]?.text).toEqualTypeOf<string | undefined>();
  }
  for (const { quote } of findQuotes([parsed], { kind: ['direct', 'mixed'] }))
    expectTypeOf(quote.kind).toEqualTypeOf<'direct' | 'mixed'>();
  const filter: QuoteFilter = {};
  for (const found of findQuotes([parsed], filter)) {
    expectTypeOf(found).toExtend<FoundQuote>();
    expectTypeOf(found.quote).toEqualTypeOf<Quote>();
  }
  // @ts-expect-error not a kind
  findQuotes([article], { kind: 'directly' });
});

import fc from 'fast-check';
import { article, findQuotes, quoteAt, quotesAbout, quotesBy, speakersOf, speakersOn } from 'onrecord';
import { broaderOf, topicScheme } from 'onrecord/topics';
import { expect, test } from 'vitest';
import { arbitraryArticle } from '../support/arbitraryArticle.js';

const topic = fc.constantFrom(...topicScheme.concepts.map(({ id }) => id));
const records = fc.oneof(arbitraryArticle, fc.constant(article));

test('results are the record’s own quotations, each once, in text order', () => {
  fc.assert(
    fc.property(records, topic, (record, about) => {
      const lists = [
        quotesAbout(record, about),
        quotesAbout(record, about, { unsaid: true }),
        ...record.entities.map(({ id }) => quotesBy(record, id as never)),
      ];
      for (const quotes of lists) {
        const places = quotes.map((quote) => record.quotes.indexOf(quote as never));
        expect(places).toEqual([...new Set(places)].sort((a, b) => a - b));
        expect(places).not.toContain(-1);
      }
    }),
  );
});

test('the speakers’ quotations are together all that was said by somebody', () => {
  fc.assert(
    fc.property(records, (record) => {
      const said = record.quotes.filter(({ modality, speakers }) => modality === undefined && speakers.length > 0);
      const by = new Set(speakersOf(record).flatMap(({ id }) => quotesBy(record, id as never) as readonly unknown[]));
      expect(by).toEqual(new Set(said));
    }),
  );
});

test('what is about a topic is about every broader one, and its speakers speak on them', () => {
  fc.assert(
    fc.property(records, topic, (record, about) => {
      for (const { id } of broaderOf(topicScheme, about, { transitive: true })) {
        expect(quotesAbout(record, id)).toEqual(expect.arrayContaining(quotesAbout(record, about)));
        expect(speakersOn(record, id)).toEqual(expect.arrayContaining(speakersOn(record, about)));
      }
    }),
  );
});

test('quoteAt finds every quotation at each of its offsets, where none is nested', () => {
  fc.assert(
    fc.property(arbitraryArticle, (record) => {
      for (const quote of record.quotes)
        for (const { start, end } of quote.content)
          for (let offset = start; offset < end; offset++) expect(quoteAt(record, offset)).toBe(quote);
    }),
  );
});

test('queries over one record and over many agree', () => {
  fc.assert(
    fc.property(fc.array(arbitraryArticle, { maxLength: 4 }), topic, (corpus, about) => {
      const found = [...findQuotes(corpus, { about })].map(({ quote }) => quote);
      expect(found).toEqual(corpus.flatMap((record) => quotesAbout(record, about)));
    }),
  );
});

test('no query changes its record, and a record that went through JSON answers the same', () => {
  fc.assert(
    fc.property(arbitraryArticle, topic, (record, about) => {
      const copy = JSON.parse(JSON.stringify(record)) as typeof record;
      const answers = (one: typeof record) => [
        quotesAbout(one, about),
        speakersOf(one, { unsaid: true }),
        speakersOn(one, about),
        [...findQuotes([one], { containing: 'x', from: '2020' })].map(({ quote }) => quote),
      ];
      expect(JSON.stringify(answers(copy))).toBe(JSON.stringify(answers(record)));
      expect(JSON.stringify(record)).toBe(JSON.stringify(copy));
    }),
  );
});

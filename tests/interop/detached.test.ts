import { article, attach, detach, verbatimOf } from 'onrecord';
import { toCsv, toJsonLd, toNdjson, toScriptTag, toWebAnnotations } from 'onrecord/interop';
import { describe, expect, test } from 'vitest';
import { leaksOf } from '../support/leaksOf.js';
import { sourceNote, sourceText } from '../support/sourceText.js';
import { richRecord, richText } from './support/richRecord.js';

const formats = {
  'JSON-LD': (record: typeof article) => JSON.stringify(toJsonLd(record)),
  'a script element': toScriptTag,
  annotations: (record: typeof article) => JSON.stringify(toWebAnnotations(record)),
  CSV: (record: typeof article) => [...toCsv(record)].join(''),
  NDJSON: (record: typeof article) => [...toNdjson(record)].join(''),
};

describe.each(Object.entries(formats))('a detached record as %s', (_, write) => {
  const record = detach(richRecord) as unknown as typeof article;

  test('tells none of the article’s own wording', () => {
    const text = write(record);
    for (const wording of ['costs may rise', 'It is too late', 'promised money', 'had called the old']) {
      expect(richText).toContain(wording);
      expect(text).not.toContain(wording);
    }
  });

  test.runIf(sourceText)(`shares no sentence with the publisher's text${sourceNote}`, () => {
    const source = sourceText as string;
    const allowed = [article.headline ?? '', ...article.quotes.flatMap(verbatimOf)];
    expect(leaksOf(source, allowed, write(article))).toEqual([]);
    expect(leaksOf(source, allowed, write(detach(attach(article, source))))).toEqual([]);
  });
});

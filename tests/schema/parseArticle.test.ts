import type { StandardSchemaV1 } from '@standard-schema/spec';
import { article } from 'onrecord';
import {
  ArticleError,
  articleSchema,
  isArticle,
  isAttached,
  isDetached,
  isEntity,
  isQuote,
  parseArticle,
  safeParseArticle,
} from 'onrecord/schema';
import { describe, expect, test } from 'vitest';
import * as z from 'zod/mini';
import type { ConceptScheme } from '../../src/model/conceptScheme.js';
import { topicIds } from '../../src/schema/topicIds.js';
import { librarySchemeId } from '../../src/topics/librarySchemeId.js';
import { topicScheme } from '../../src/topics/topicScheme.js';
import { attachedRecord, detachedRecord } from '../support/records.js';

const copy = (value: unknown) => JSON.parse(JSON.stringify(value));

describe('parseArticle', () => {
  test('returns a copy of a valid record, detached or attached', () => {
    for (const record of [attachedRecord, detachedRecord, article]) {
      const parsed = parseArticle(record);
      expect(parsed).toEqual(record);
      expect(parsed).not.toBe(record);
      expect(JSON.stringify(parseArticle(copy(record)))).toBe(JSON.stringify(record));
    }
  });

  test('keeps unknown keys at every depth', () => {
    const record = copy(attachedRecord);
    record.later = { deep: [1] };
    record.quotes[0].content[0].note = 'x';
    record.entities[0].roles[0].evidence.by = ['y'];
    expect(parseArticle(record)).toEqual(record);
  });

  test('takes a field that is undefined for one that is absent', () => {
    const parsed = parseArticle({ ...detachedRecord, headline: undefined, body: undefined });
    expect('headline' in parsed).toBe(false);
  });

  test('throws all findings at once and shows the first five', () => {
    const broken = { ...copy(detachedRecord), authors: ['nobody', 7], language: 'en_GB', topics: 'none', id: '' };
    let thrown: unknown;
    try {
      parseArticle(broken);
    } catch (error) {
      thrown = error;
    }
    expect(thrown).toBeInstanceOf(ArticleError);
    const { code, name, findings, omitted, message } = thrown as ArticleError;
    expect([code, name, omitted]).toEqual(['invalid-article', 'ArticleError', 0]);
    expect(findings).toEqual([
      {
        code: 'unresolved-reference',
        pointer: '/authors/0',
        message:
          'authors[0] must be the id of something in the record, of the right kind, not "nobody", which no entity has.',
      },
      { code: 'wrong-type', pointer: '/authors/1', message: 'authors[1] must be a string that is not empty, not 7.' },
      { code: 'wrong-value', pointer: '/id', message: 'id must be a string that is not empty, not "".' },
      {
        code: 'language-tag',
        pointer: '/language',
        message:
          'language must be a canonical BCP 47 tag with a code of two or three letters, such as en, en-GB or und, not "en_GB".',
      },
      { code: 'wrong-type', pointer: '/topics', message: 'topics must be a list, not "none".' },
    ]);
    expect(message).toContain('Not a valid article record; findings: 5\n/authors/0: authors[0] must be');
  });

  test('says how many findings its message does not show', () => {
    expect(() => parseArticle({})).toThrow(/findings: 13\n(?:.*\n){5}…$/);
    expect(() => parseArticle(null)).toThrow('findings: 1\n(the whole): The record must be an object');
  });
});

describe('findings', () => {
  const codes = (input: unknown, options = {}) => {
    const result = safeParseArticle(input, options);
    return result.success ? [] : result.findings.map(({ code, pointer }) => `${code} ${pointer}`);
  };

  test('do not hide behind each other: misshapen topics, and quotes that are wrong all the same', () => {
    const record = copy(detachedRecord);
    record.topics = [{ topic: 5 }];
    record.quotes[0].event = 'q2';
    record.quotes[0].summary = 5;
    expect(codes(record)).toEqual([
      'unresolved-reference /quotes/0/event',
      'wrong-type /quotes/0/summary',
      'missing-field /topics/0/evidence',
      'missing-field /topics/0/relevance',
      'missing-field /topics/0/spans',
      'wrong-type /topics/0/topic',
    ]);
  });

  test('do not follow from each other: references to what is misshapen count as resolved', () => {
    const record = copy(detachedRecord);
    record.entities[3].kind = 'council';
    record.entities[6].name = 7;
    expect(codes(record)).toEqual(['wrong-value /entities/3/kind', 'wrong-type /entities/6/name']);
    delete record.entities[0].id;
    expect(codes(record)).toContain('missing-field /entities/0/id');
    expect(codes(record)).toHaveLength(3);
    record.entities = null;
    expect(codes(record)).toEqual(['wrong-type /entities']);
  });

  test('reach through a record, an entity and a quotation whose discriminant is wrong', () => {
    expect(codes({ ...copy(detachedRecord), form: 'torn', language: 'english' })).toEqual([
      'wrong-value /form',
      'language-tag /language',
    ]);
    const record = copy(detachedRecord);
    record.quotes[0] = { ...record.quotes[0], kind: 'shouted', source: { start: 0, end: 0 }, verbatim: 'any' };
    expect(codes(record)).toEqual(['wrong-value /quotes/0/kind', 'empty-span /quotes/0/source']);
  });

  test('are sorted by place, lists by number', () => {
    const record = copy(detachedRecord);
    for (const i of [10, 2, 1]) record.entities[i].aliases = 'none';
    record.authors = 'none';
    expect(codes(record)).toEqual([
      'wrong-type /authors',
      'wrong-type /entities/1/aliases',
      'wrong-type /entities/2/aliases',
      'wrong-type /entities/10/aliases',
    ]);
    const turned = Object.fromEntries(Object.entries(record).reverse());
    expect(codes(turned)).toEqual(codes(record));
  });

  test('are listed up to a hundred of each code, and counted beyond', () => {
    const record = copy(detachedRecord);
    record.authors = Array(250).fill(0);
    record.provenance.warnings = [null];
    record.language = 'e';
    const result = safeParseArticle(record);
    if (result.success) throw new Error('It is not valid.');
    expect(result.findings).toHaveLength(101);
    expect(result.findings.at(-1)?.code).toBe('language-tag');
    expect(result.omitted).toBe(151);
  });
});

describe('the scheme', () => {
  const harbour: ConceptScheme<'quay' | 'ferry'> = {
    id: 'harbour',
    title: 'Harbour',
    concepts: (['quay', 'ferry'] as const).map((id) => ({
      id,
      prefLabel: id,
      altLabels: [],
      broader: [],
      related: [],
      mappings: [],
    })),
  };
  const record = copy(detachedRecord);
  record.scheme = 'harbour';
  record.topics = [{ ...record.topics[0], topic: 'quay' }];
  for (const quote of record.quotes) quote.topics = ['ferry'];

  test('given is the one that topics are from', () => {
    expect(safeParseArticle(record, { scheme: harbour })).toMatchObject({ success: true });
    record.quotes[1].topics = ['nato'];
    expect(safeParseArticle(record, { scheme: harbour })).toMatchObject({
      success: false,
      findings: [{ code: 'unknown-topic', pointer: '/quotes/1/topics/0' }],
    });
  });

  test('not at hand leaves only repeats to find', () => {
    expect(safeParseArticle(record)).toMatchObject({ success: true });
    const twice = copy(record);
    twice.quotes[1].topics = ['any', 'any'];
    expect(safeParseArticle(twice)).toMatchObject({ findings: [{ code: 'repeated-item' }] });
  });

  test('given in place of the one that the record names is a finding, and its topics are none', () => {
    expect(safeParseArticle(detachedRecord, { scheme: harbour })).toMatchObject({
      findings: [{ code: 'other-scheme', pointer: '/scheme' }],
    });
  });

  test('must be one', () => {
    for (const scheme of [null, 'harbour', {}, { id: 'harbour' }])
      expect(() => safeParseArticle(record, { scheme: scheme as never })).toThrow(
        expect.objectContaining({ name: 'ArgumentError', code: 'not-a-scheme' }),
      );
  });

  test('is not given by options that are null', () => {
    expect(parseArticle(detachedRecord, null as never)).toEqual(detachedRecord);
  });

  test('bundled is told by ids that are the scheme’s own', () => {
    expect(librarySchemeId).toBe(topicScheme.id);
    expect([...topicIds].sort()).toEqual(topicScheme.concepts.map(({ id }) => id).sort());
  });
});

describe('guards', () => {
  test('tell a valid record, detached or attached', () => {
    expect([attachedRecord, detachedRecord].map(isArticle)).toEqual([true, true]);
    expect([null, {}, { ...detachedRecord, authors: ['nobody'] }].some(isArticle)).toBe(false);
    expect([attachedRecord, detachedRecord].filter(isAttached)).toEqual([attachedRecord]);
    expect([null, undefined, 'x'].filter((item) => isAttached(item as never))).toEqual([]);
    expect([attachedRecord, detachedRecord].filter(isDetached)).toEqual([detachedRecord]);
  });

  test('tell the shape of a quotation and of an entity', () => {
    expect(detachedRecord.quotes.every(isQuote)).toBe(true);
    expect(detachedRecord.entities.every(isEntity)).toBe(true);
    expect(detachedRecord.entities.some(isQuote)).toBe(false);
    expect([null, 'q1', [], {}].some(isEntity)).toBe(false);
  });
});

describe('articleSchema', () => {
  const standard: StandardSchemaV1['~standard'] = articleSchema['~standard'];

  test('is a Standard Schema that checks shape and integrity', async () => {
    expect([standard.version, standard.vendor]).toEqual([1, 'zod']);
    expect(await standard.validate(attachedRecord)).toEqual({ value: attachedRecord });
    const broken = { ...detachedRecord, authors: ['nobody'], passages: [7] };
    const result = await standard.validate(broken);
    expect(result.issues?.map(({ path, message }) => [path, message])).toEqual([
      [['authors', 0], expect.stringContaining('"nobody", which no entity has.')],
      [['passages', 0], 'passages[0] must be an object, not 7.'],
    ]);
  });

  test('composes with zod', () => {
    const list = z.object({ records: z.array(articleSchema) });
    expect(list.parse({ records: [attachedRecord] })).toEqual({ records: [attachedRecord] });
    const result = list.safeParse({ records: [{ ...detachedRecord, language: '' }] });
    expect(result.error?.issues[0]?.path).toEqual(['records', 0, 'language']);
  });

  test('says how many issues are left out', () => {
    const { issues } = articleSchema.safeParse({ ...detachedRecord, authors: Array(130).fill(0) }).error ?? {};
    expect(issues?.[100]?.message).toBe('30 more findings were left out.');
  });
});

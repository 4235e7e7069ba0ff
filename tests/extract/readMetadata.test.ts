import fc from 'fast-check';
import { article } from 'onrecord';
import { expect, test } from 'vitest';
import type { ArticleOptions } from '../../src/extract/articleOptions.js';
import { findPassages } from '../../src/extract/stages/findPassages.js';
import { type Metadata, readMetadata } from '../../src/extract/stages/readMetadata.js';
import { whenSchema } from '../../src/schema/whenSchema.js';
import { parseEdtf } from '../../src/text/parseEdtf.js';
import { isForename } from '../support/isForename.js';
import { sourceNote, sourceText } from '../support/sourceText.js';

const body = 'The council met for two hours and agreed on nothing but the date of its next meeting.';
const read = (text: string, options: ArticleOptions = {}): Metadata =>
  readMetadata(text, findPassages(text, isForename), options);

const daily = `Council puts off vote on crane
By Ana Ruiz in Marsum and Jan Novák in Riga
Published: 3 March 2026, 10:15
Updated: 4 March 2026

${body}

Copyright © 2026 The Harbour Times. All rights reserved.`;

test('reads headline, authors, dates, publisher and rights, with their words', () => {
  const { headline, authors, publisher, published, modified, rights, warnings } = read(daily);
  const words = (span: { start: number; end: number } | undefined) => span && daily.slice(span.start, span.end);
  expect(headline).toBe('Council puts off vote on crane');
  expect(authors.map(({ name, kind, span }) => [name, kind, words(span)])).toEqual([
    ['Ana Ruiz', 'person', 'Ana Ruiz'],
    ['Jan Novák', 'person', 'Jan Novák'],
  ]);
  expect([published?.edtf, published?.basis, words(published?.spans[0])]).toEqual([
    '2026-03-03',
    'stated',
    '3 March 2026',
  ]);
  expect([modified?.edtf, modified?.basis, words(modified?.spans[0])]).toEqual([
    '2026-03-04',
    'stated',
    '4 March 2026',
  ]);
  expect([publisher?.name, publisher?.kind, words(publisher?.span)]).toEqual([
    'The Harbour Times',
    'organization',
    'The Harbour Times',
  ]);
  expect(rights).toEqual({ holder: 'The Harbour Times', notice: 'Copyright © 2026 The Harbour Times', year: 2026 });
  expect(warnings).toEqual([]);
});

test('what the caller gives wins, as editorial', () => {
  const options = {
    headline: 'Crane',
    authors: ['Eva Holm'],
    publisher: 'The Quay',
    published: '2026-03-02',
    modified: '2026-03-09',
  };
  expect(read(daily, options)).toEqual({
    headline: 'Crane',
    authors: [{ name: 'Eva Holm', kind: 'person' }],
    publisher: { name: 'The Quay', kind: 'organization' },
    published: { edtf: '2026-03-02', basis: 'editorial', spans: [] },
    modified: { edtf: '2026-03-09', basis: 'editorial', spans: [] },
    rights: { holder: 'The Harbour Times', notice: 'Copyright © 2026 The Harbour Times', year: 2026 },
    warnings: [],
  });
});

test.each([
  ['Published: 10:15, 3 March 2026 | Updated: 09:10, 4 March 2026', '2026-03-03', '2026-03-04'],
  ['Tue 3 Mar 2026 07.00 GMT', '2026-03-03', undefined],
  ['Published: 18:15 March 3, 2026', '2026-03-03', undefined],
  ['6:21 pm on 3 March 2026', '2026-03-03', undefined],
  ['03 Mar. 2026 - | Last updated: 04 Mar. 2026 10:15', '2026-03-03', '2026-03-04'],
  ['Published Mar 03, 2026  •  Last updated 2 hours ago  •  3 minutes read', '2026-03-03', undefined],
  ['Last Updated : March 4, 2026, 10:15 IST', undefined, '2026-03-04'],
  ['Marsum, 3 March 2026 | 4 March 2026', '2026-03-03', undefined],
])('one line may tell both dates: %s', (line, first, second) => {
  const { published, modified } = read(`Council puts off vote\n\n${line}\n\n${body}`);
  expect([published?.edtf, modified?.edtf]).toEqual([first, second]);
});

test('a date with a time stands below a long standfirst, a bare one only tells of a day', () => {
  const below = (line: string) => read(`Council puts off vote\n\n${body}\n\n${line}\n\n${body}`).published?.edtf;
  expect([below('Tue 3 Mar 2026 07.00 GMT'), below('3 March 2026')]).toEqual(['2026-03-03', undefined]);
});

test('a text that tells nothing has nothing', () => {
  expect(read(`${body} ${body} ${body}`)).toEqual({ authors: [], warnings: [] });
  expect(read('')).toEqual({ authors: [], warnings: [] });
});

test('a dateline without a year takes it from the copyright line, uncertainly, or has none', () => {
  const wire = `Council puts off vote\n\nMARSUM, Tuesday, March 3 (Reuters) — ${body}`;
  expect(read(wire).published).toEqual({
    edtf: 'XXXX-XX-XX',
    basis: 'stated',
    weekday: { day: 2, basis: 'stated' },
    spans: [{ start: 31, end: 47 }],
  });
  expect(read(wire).warnings).toEqual(['The dateline gives no year: the date of publication is uncertain.']);
  const dated = read(`${wire}\n\n© 2026 The Harbour Times`);
  expect([dated.published?.edtf, dated.published?.basis, dated.published?.weekday?.day]).toEqual([
    '2026-03-03?',
    'inferred',
    2,
  ]);
  expect(dated.warnings).toEqual(['The dateline gives no year: the year is inferred from the copyright line.']);
});

test('an agency is neither publisher nor author by its dateline, and holds rights without being the publisher', () => {
  const found = read(
    `Council puts off vote\n\nMARSUM (AP) — ${body}\n\nCopyright 2026 The Associated Press. All rights reserved.`,
  );
  expect([found.publisher, found.authors]).toEqual([undefined, []]);
  expect(found.rights).toEqual({
    holder: 'The Associated Press',
    notice: 'Copyright 2026 The Associated Press',
    year: 2026,
  });
});

test.each([
  ['© 2026 Ana Ruiz', 'Ana Ruiz', 2026],
  ['© The Harbour Times 2026', 'The Harbour Times', 2026],
  ['Copyright (c) 2026 by Harbour Media Ltd. All Rights Reserved', 'Harbour Media Ltd', 2026],
  ['© 2019–2026 Harbour Media', 'Harbour Media', undefined],
  ['© Copyright 2026, Harbour Media GmbH | Terms of use', 'Harbour Media GmbH', 2026],
  ['© 2026', undefined, 2026],
  ['(C) Harbour Media 2026', 'Harbour Media', 2026],
  ['Copyright The Harbour Times', 'The Harbour Times', undefined],
  ['© 2026 HTV. HTV does not answer for other pages.', 'HTV', 2026],
])('%s', (line, holder, year) => {
  const { rights } = read(`Council puts off vote\n\n${body}\n\n${line}`);
  expect([rights?.holder, rights?.year]).toEqual([holder, year]);
});

test('an author who holds the rights is no publisher', () => {
  expect(read(`Council puts off vote\nBy Ana Ruiz\n\n${body}\n\n© 2026 Ana Ruiz`).publisher).toBeUndefined();
});

test.skipIf(!sourceText)(`the bundled article gives what its record says${sourceNote}`, () => {
  const { headline, authors, publisher, published, modified, rights, warnings } = read(sourceText as string);
  const { recordLicense: _, ...known } = article.rights ?? {};
  expect({ headline, authors, publisher: publisher?.name, published, modified, rights, warnings }).toEqual({
    headline: article.headline,
    authors: [],
    publisher: article.entities.find(({ id }) => id === article.publisher)?.name,
    published: article.published,
    modified: undefined,
    rights: known,
    warnings: article.provenance.warnings,
  });
});

const lines = fc.constantFrom(
  'By ',
  'Ana Ruiz',
  ' and ',
  '© ',
  '2026',
  ' The Harbour Times',
  'MARSUM, March 3 (AP) — ',
  'Updated: ',
  'Published: ',
  '3 March 2026',
  '\n',
  'Reporting by ',
  body,
  '. All rights reserved',
  '–2027',
  ', ',
);

test('what is read from any string is valid and stands at its spans', () => {
  fc.assert(
    fc.property(fc.array(fc.oneof(lines, fc.string({ unit: 'binary', maxLength: 8 })), { maxLength: 20 }), (parts) => {
      const text = parts.join('');
      const { authors, publisher, published, modified } = read(text);
      for (const { name, span } of [...authors, ...(publisher ? [publisher] : [])]) {
        expect(name).not.toBe('');
        expect(span && text.slice(span.start, span.end)).toBe(name);
      }
      for (const when of [published, modified]) {
        if (!when) continue;
        expect(whenSchema.safeParse(when).success).toBe(true);
        expect(parseEdtf(when.edtf)).toBeDefined();
      }
    }),
    { numRuns: 300 },
  );
});

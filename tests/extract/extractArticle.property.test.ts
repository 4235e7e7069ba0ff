import fc from 'fast-check';
import { attach, detach } from 'onrecord';
import { extractArticle } from 'onrecord/extract';
import { safeParseArticle } from 'onrecord/schema';
import { expect, test } from 'vitest';
import { loadGoldens } from '../support/goldens.js';

const piece = fc.constantFrom(
  ...'“ ” ‘ ’ " \' « » . , : ; – ( ) \n … said told Ana Ruiz Mr Lund Smith NATO (HSB) minister'.split(' '),
  ...'The the a he she they her who Board of Committee on and Denmark Danish officials “Bo” Monday 2026 ©'.split(' '),
  ...'Secretary State for KC R-S.D. el-Sisi WHO spokeswoman company former have poll maker LEEDS – Lane it'.split(' '),
  ...'in letter to Inc Chief Executive Rival Officers’ Association that not be named asked other says'.split(' '),
  '\n',
  '\r\n',
  'By Ana Ruiz\n',
  'NAME: ',
  'Q: ',
  'é',
  'e\u0301',
  '👍',
  'Å',
);
const anyText = fc.oneof(
  fc.array(piece, { maxLength: 70 }).map((pieces) => pieces.join(' ')),
  fc.string({ unit: 'binary', maxLength: 200 }),
);
const golden = fc.constantFrom(...loadGoldens());
const findings = (article: unknown): unknown => {
  const result = safeParseArticle(article);
  return result.success ? [] : result.findings;
};

test('any string gives a valid record, whose text can be taken off and put back', () => {
  fc.assert(
    fc.property(anyText, (text) => {
      const article = extractArticle(text);
      expect(findings(article)).toEqual([]);
      expect(attach(detach(article), text)).toEqual(article);
    }),
    { numRuns: 1500 },
  );
});

test('an article cut anywhere gives a valid record', () => {
  fc.assert(
    fc.property(golden, fc.nat(), fc.nat(), ({ text }, from, length) => {
      const start = from % text.length;
      const cut = text.slice(start, start + 1 + (length % 400));
      // Halves of a pair have a finding of their own.
      const whole = cut.replace(/^[\udc00-\udfff]|[\ud800-\udbff]$/g, '');
      expect(findings(extractArticle(whole, { language: 'en' }))).toEqual([]);
    }),
    { numRuns: 1500 },
  );
});

test('a string with halves of surrogate pairs gives a record with that finding alone', () => {
  fc.assert(
    fc.property(
      fc.array(fc.constantFrom('\ud83d', '\udc4d', '“', '”', 'said Ana Ruiz. ', ' '), { maxLength: 30 }),
      (parts) => {
        const result = safeParseArticle(extractArticle(parts.join('')));
        const codes = result.success ? [] : result.findings.map(({ code }) => code);
        expect(codes.filter((code) => code !== 'lone-surrogate')).toEqual([]);
      },
    ),
    { numRuns: 300 },
  );
});

test('entities come in the order of their first mentions, and mentions in that of the text', () => {
  fc.assert(
    fc.property(
      fc.oneof(
        anyText,
        golden.map(({ text }) => text),
      ),
      (text) => {
        const starts = extractArticle(text).entities.map(({ mentions }) => mentions.map(({ start }) => start));
        const inOrder = (numbers: readonly number[]): readonly number[] => [...numbers].sort((a, b) => a - b);
        const firsts = starts.flatMap((own) => own.slice(0, 1));
        expect(firsts).toEqual(inOrder(firsts));
        expect(starts).toEqual(starts.map(inOrder));
      },
    ),
    { numRuns: 500 },
  );
});

const unrelated = fc.constantFrom(
  'The weather in the valley stayed mild all week.',
  'Rain is forecast for the whole of the month.',
  'Trains run every ten minutes on this line in the summer.',
);

test('an unrelated paragraph at the end changes no earlier quotation', () => {
  fc.assert(
    fc.property(golden, unrelated, ({ text }, more) => {
      const before = extractArticle(text).quotes;
      expect(extractArticle(`${text}\n\n${more}`).quotes.slice(0, before.length)).toEqual(before);
    }),
    { numRuns: 92 },
  );
});

/** What is told of each quotation and entity, without offsets. */
const outline = (text: string) => {
  const { quotes, entities, passages, topics } = extractArticle(text);
  const words = ({ start, end }: { start: number; end: number }): string =>
    text.slice(start, end).normalize('NFC').replaceAll('\r\n', '\n');
  return {
    passages: passages.map(({ kind, span }) => [kind, words(span)]),
    quotes: quotes.map(({ kind, content, source, speakers, topics: about }) => [
      kind,
      content.map(words),
      source && words(source),
      speakers,
      about,
    ]),
    entities: entities.map(({ kind, id, name, mentions }) => [kind, id, name.normalize('NFC'), mentions.map(words)]),
    topics: topics.map(({ topic }) => topic),
  };
};

test.each(loadGoldens().map(({ slug, text }) => [slug, text] as const))(
  'CRLF and LF, composed and decomposed letters give corresponding records of %s',
  (_, text) => {
    const plain = text.replaceAll('\r\n', '\n').normalize('NFC');
    const expected = outline(plain);
    expect(outline(plain.replaceAll('\n', '\r\n'))).toEqual(expected);
    expect(outline(plain.normalize('NFD'))).toEqual(expected);
  },
);

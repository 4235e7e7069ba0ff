import fc from 'fast-check';
import { attach, detach } from 'onrecord';
import { explainQuotes, extractArticle } from 'onrecord/extract';
import { safeParseArticle } from 'onrecord/schema';
import { expect, test } from 'vitest';
import { loadGoldens } from '../support/goldens.js';

const piece = fc.constantFrom(
  ...'“ ” ‘ ’ " \' « » . , : ; – ( ) \n … said told Ana Ruiz Mr Lund Smith NATO (HSB) minister'.split(' '),
  ...'The the a he she they her who Board of Committee on and Denmark Danish officials “Bo” Monday 2026 ©'.split(' '),
  ...'Secretary State for KC R-S.D. el-Sisi WHO spokeswoman company former have poll maker LEEDS – Lane it'.split(' '),
  ...'in letter to Inc Chief Executive Rival Officers’ Association that not be named asked other says'.split(' '),
  ...'- -- Mrs his its which this those whose whom or but has had been being is was were are others'.split(' '),
  ...'say saying according “No,” president Professor Dr Europe’s Port Authority report statement both'.split(' '),
  ...'two all one some none nobody MEPs by with from at as than so if when while because said) Germany'.split(' '),
  ...'called calling claims claim denied denying did do does will would could should may might must'.split(' '),
  ...'never no yes first second last next ago later week year Tuesday May March 3 10 % $ € & # x. X.'.split(' '),
  ...'on. Jr. Sr. Ltd Co. vs. etc. e.g. U.S. p.m. added adding asked, adds warned warning of, into'.split(' '),
  ...'about against between among after before behind beside most more less few fewer only even just'.split(' '),
  ...'also still already yet too very “a “it “It over.” ‘No’ "Yes" quote unquote reporter reporters'.split(' '),
  ...'newspaper told, heard hearing court jury judge police man woman people child mother sister'.split(' '),
  ...'brother family team group union ministers leader leaders • * By Q: A: NAME: Photo: Update:'.split(' '),
  ...'LISBON, (AFP) — am CEO MP ex-minister vice-president co-founder secretary-general’s her, himself'.split(' '),
  ...'themselves each everyone someone anybody another thing things way words tells tell talks talk'.split(' '),
  ...'plan plans deal made make makes clear known case put out back up went goes go gone left leave'.split(' '),
  ...'von van der de la St. McDonald’s All Earl aged broadcaster order count crane operator reckoning constructor __proto__'.split(
    ' ',
  ),
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

test('no string of words is too odd', () => {
  fc.assert(
    fc.property(fc.array(piece, { maxLength: 30 }), (pieces) => {
      const text = pieces.join(' ');
      const { quotes } = extractArticle(text, { language: 'en' });
      explainQuotes(text);
      const spans = quotes.flatMap(({ content, source, cue }) => [
        ...content,
        ...[source, cue].filter((one) => one !== undefined),
      ]);
      expect(spans.filter(({ start, end }) => start < 0 || start >= end || end > text.length)).toEqual([]);
    }),
    { numRuns: 20_000 },
  );
});

test.each([
  ['a title before a nickname alone', 'Secretary “Bo” KC maker'],
  ['a verb that ends what all of them noted', 'All MEPs noted like is'],
  ['an adverb that ends what is demanded', 'Ruiz left, demanding a recount and also'],
  [
    'a verb between "who" and a speaker',
    '“A joke!” who’s having problems,” Cruz the as said heckler yelled: “You ( man',
  ],
  ['a title before a bracket that only closes', 'who \n minister said) Inc reporter'],
  ['both and other behind a bullet', '© both other president said'],
  ['a bracket that opens before an attribution', 'It was late ( -- asked a man'],
  ['a fronted clause without words of its own', 'before she warned Chief LEEDS tell calling of, Lund been told NATO'],
  [
    'a year alone before a relative clause',
    'Months will of 2015, which will be released, will offer a clearer picture of it.',
  ],
  ['a participle that opens a sentence', 'later called as hearing denied'],
  ['a relative clause that ends in "as"', 'identified who the owner says as'],
  ['an infinitive that opens a text', 'to have said that nobody had warned them.'],
])('%s gives a valid record', (_, text) => {
  expect(findings(extractArticle(text, { language: 'en' }))).toEqual([]);
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

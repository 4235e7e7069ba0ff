import fc from 'fast-check';
import { article, attach, detach, identifyText, TextMismatchError } from 'onrecord';
import { expect, test } from 'vitest';
import { makeArticle } from '../support/makeArticle.js';
import { sourceNote, sourceText } from '../support/sourceText.js';

function mismatch(original: string, text: string): TextMismatchError {
  try {
    attach(detach(makeArticle(original)), text);
  } catch (error) {
    if (error instanceof TextMismatchError) return error;
    throw error;
  }
  throw new Error('the text was attached');
}

test('detach undoes attach and attach undoes detach, for any text, without touching its argument', () => {
  fc.assert(
    fc.property(fc.string({ unit: 'binary' }), (text) => {
      const attached = makeArticle(text, { headline: 'A title' });
      const before = structuredClone(attached);
      const detached = detach(attached);
      expect('body' in detached).toBe(false);
      expect(attach(detached, text)).toEqual(attached);
      expect(detach(attach(detached, text))).toEqual(detached);
      expect(attached).toEqual(before);
    }),
  );
});

test('any other text is refused', () => {
  fc.assert(
    fc.property(fc.string(), fc.string(), (original, text) => {
      fc.pre(original !== text);
      expect(mismatch(original, text)).toMatchObject({
        code: 'text-mismatch',
        expected: identifyText(original),
        actual: identifyText(text),
      });
    }),
  );
});

const original = 'Ludovic Béranger spoke.\n\n“We will,” he said. ☂\n';
test.each([
  ['CRLF for LF', original.replaceAll('\n', '\r\n'), ['length', 'line-endings'], 'line endings as LF'],
  ['another normal form', original.normalize('NFD'), ['length', 'normal-form'], 'normal form NFC'],
  ['no final newline', original.trimEnd(), ['length', 'end'], 'a line feed at its end'],
  ['spaces at the end', `${original.trimEnd()} \n\n`, ['length', 'end'], 'just one line feed'],
  ['a byte order mark', `\uFEFF${original}`, ['length', 'byte-order-mark'], 'without its byte order mark'],
  [
    'several of these',
    `\uFEFF${original.normalize('NFD').replaceAll('\n', '\r\n')}`,
    ['length', 'byte-order-mark', 'line-endings', 'normal-form'],
    'and with line endings as LF and in Unicode normal form NFC',
  ],
  ['another word of the same length', original.replace('spoke', 'wrote'), ['wording'], 'Its wording differs'],
  ['another text', 'Something else.', ['length', 'wording'], 'Its wording differs'],
])('a text with %s is refused, and the error says so', (_, text, differences, words) => {
  const error = mismatch(original, text);
  expect(error.differences).toEqual(differences);
  expect(error.message).toContain(words);
});

test('a text that lost characters to a compatibility form is told to have been through one', () => {
  const long = `${'He waited. '.repeat(50)}“Well… perhaps”`;
  const error = mismatch(long, long.normalize('NFKC'));
  expect(error.differences).toEqual(['length', 'normal-form']);
  expect(error.message).toContain('NFKC');
});

test('CRLF originals are recognised from LF copies', () => {
  expect(mismatch('a\r\nb', 'a\nb').differences).toEqual(['length', 'line-endings']);
  expect(mismatch('a\r\nb\r\n', 'a\r\nb').differences).toEqual(['length', 'end']);
});

test('wrong arguments are refused with a code', () => {
  const attached = makeArticle('text');
  const codes: [() => unknown, string][] = [
    [() => attach(undefined as never, 'text'), 'not-an-article'],
    [() => attach(attached as never, 'text'), 'not-detached'],
    [() => attach(article, 42 as never), 'not-a-string'],
    [() => detach(article as never), 'not-attached'],
    [() => detach(null as never), 'not-an-article'],
  ];
  for (const [call, code] of codes) expect(call).toThrowError(expect.objectContaining({ name: 'ArgumentError', code }));
});

test.skipIf(sourceText === undefined)(`the bundled record takes its source text${sourceNote}`, () => {
  const attached = attach(article, sourceText as string);
  expect(attached.body).toBe(sourceText);
  expect(detach(attached)).toEqual(article);
});

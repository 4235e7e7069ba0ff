import { createHash } from 'node:crypto';
import fc from 'fast-check';
import { ArgumentError, identifyText } from 'onrecord';
import { expect, test } from 'vitest';

test('the hash is SHA-256 of the UTF-8 bytes, as other tools compute it', () => {
  fc.assert(
    fc.property(fc.string({ unit: 'binary' }), (text) => {
      expect(identifyText(text).sha256).toBe(createHash('sha256').update(text, 'utf8').digest('hex'));
    }),
  );
});

test('a text of the standard has the digest that the standard prints', () => {
  expect(identifyText('abc').sha256).toBe('ba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad');
});

test('length and astral offsets count UTF-16 code units and turn into code points', () => {
  fc.assert(
    fc.property(fc.string({ unit: 'binary' }), (text) => {
      const { length, astral } = identifyText(text);
      expect(length).toBe(text.length);
      expect(length - astral.length).toBe([...text].length);
      for (const offset of astral) expect(text.codePointAt(offset)).toBeGreaterThan(0xffff);
      expect([...astral]).toEqual([...astral].sort((a, b) => a - b));
    }),
  );
});

test('a lone surrogate is no astral character and is hashed like U+FFFD', () => {
  expect(identifyText('a\uD83D')).toEqual({ ...identifyText('a\uFFFD'), astral: [] });
});

test('line endings, normal forms and final newlines make other texts', () => {
  const hashes = ['é\n', 'e\u0301\n', 'é\r\n', 'é'].map((text) => identifyText(text).sha256);
  expect(new Set(hashes).size).toBe(4);
});

test('what is no string is refused with a code', () => {
  expect(() => identifyText(42 as never)).toThrowError(
    expect.objectContaining({ name: 'ArgumentError', code: 'not-a-string' }),
  );
  expect(new ArgumentError('not-a-string', '')).toBeInstanceOf(TypeError);
});

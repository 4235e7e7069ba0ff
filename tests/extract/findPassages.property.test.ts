import fc from 'fast-check';
import { expect, test } from 'vitest';
import { findPassages } from '../../src/extract/stages/findPassages.js';
import type { Passage } from '../../src/model/passage.js';

const shapes = fc.constantFrom(
  ' ',
  '\n',
  'By ',
  '© ',
  'BRUSSELS, March 3 (Wire) — ',
  'Photo: ',
  'Credit: ',
  '3 March 2026',
  '“',
  '.”',
  ' - ',
  'Ana Ruiz',
  'Updated: ',
  ':',
);
const text = fc
  .array(fc.oneof(shapes, fc.string({ unit: 'binary', maxLength: 12 })), { maxLength: 30 })
  .map((parts) => parts.join(''));

test('passages of any string stand in order, trimmed, and leave out nothing but white space', () => {
  fc.assert(
    fc.property(text, (any) => {
      let at = 0;
      let rest = '';
      for (const { span } of findPassages(any)) {
        expect(span.start).toBeGreaterThanOrEqual(at);
        expect(span.end).toBeGreaterThan(span.start);
        const words = any.slice(span.start, span.end);
        expect(words).toBe(words.replace(/^[ \n]+|[ \n]+$/gu, ''));
        rest += any.slice(at, span.start);
        at = span.end;
      }
      rest += any.slice(at);
      expect(rest.replace(/[\s\u200b\ufeff]/gu, '')).toBe('');
    }),
  );
});

test('line breaks of another system give the same passages', () => {
  fc.assert(
    fc.property(text, (any) => {
      const lines = any.replaceAll('\r', ' ');
      const told = (one: string) => (passage: Passage) => [
        passage.kind,
        one.slice(passage.span.start, passage.span.end),
      ];
      const windows = lines.replaceAll('\n', '\r\n');
      expect(findPassages(windows).map(told(windows))).toEqual(findPassages(lines).map(told(lines)));
    }),
  );
});

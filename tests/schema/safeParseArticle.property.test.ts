import fc from 'fast-check';
import { expect, test } from 'vitest';
import { articleShape } from '../../src/schema/articleShape.js';
import { safeParseArticle } from '../../src/schema/safeParseArticle.js';
import { mutatedRecord } from '../support/mutatedRecord.js';

const shapeCodes: readonly string[] = ['missing-field', 'wrong-type', 'wrong-value', 'unreadable'];
const textOf = (input: unknown) => JSON.stringify(input);

test('any JSON value gives a record or findings', () => {
  fc.assert(
    fc.property(fc.oneof(fc.jsonValue(), fc.object(), fc.anything(), mutatedRecord), (input) => {
      const result = safeParseArticle(input);
      if (result.success) return;
      expect(result.findings.length).toBeGreaterThan(0);
      for (const { pointer, message } of result.findings) {
        expect(pointer).toMatch(/^(?:\/[A-Za-z0-9]+)*$/);
        expect(message).toMatch(/^(?:The record|[a-z][\w.[\]]*) must .+\.$/s);
      }
    }),
    { numRuns: 1000 },
  );
});

test('findings come without a record, and each points at what is there or should be', () => {
  fc.assert(
    fc.property(mutatedRecord, (input) => {
      const result = safeParseArticle(input);
      if (result.success) expect(textOf(result.data)).toBe(textOf(input));
      for (const { code, pointer } of result.success ? [] : result.findings) {
        const keys = pointer.split('/').slice(1);
        const last = keys.pop();
        const parent = keys.reduce((value, key) => value[key], input);
        if (last !== undefined && code !== 'missing-field') expect(parent).toHaveProperty([last]);
      }
    }),
    { numRuns: 1000 },
  );
});

test('zod takes for a shape what the reader takes for one', () => {
  let misshapen = 0;
  fc.assert(
    fc.property(mutatedRecord, (input) => {
      const result = safeParseArticle(input);
      const shaped = result.success || !result.findings.some(({ code }) => shapeCodes.includes(code));
      if (!shaped) misshapen++;
      expect(articleShape.safeParse(input).success).toBe(shaped);
    }),
    { numRuns: 1500 },
  );
  expect(misshapen).toBeGreaterThan(300);
});

test('what is left of a record has the same findings in any order of its keys', () => {
  const turn = (value: unknown): unknown =>
    Array.isArray(value)
      ? value.map(turn)
      : value && typeof value === 'object'
        ? Object.fromEntries(
            Object.entries(value)
              .reverse()
              .map(([key, item]) => [key, turn(item)]),
          )
        : value;
  fc.assert(
    fc.property(mutatedRecord, (input) => {
      const [there, back] = [safeParseArticle(input), safeParseArticle(turn(input))];
      expect(back.success ? [] : back.findings).toEqual(there.success ? [] : there.findings);
    }),
    { numRuns: 300 },
  );
});

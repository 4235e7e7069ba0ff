import fc from 'fast-check';
import { identifyText } from 'onrecord';
import { expect, test } from 'vitest';
import { toCodePoint } from '../../src/text/toCodePoint.js';
import { toCodeUnit } from '../../src/text/toCodeUnit.js';

test('code units and code points turn into one another without the text, as counting in it does', () => {
  fc.assert(
    fc.property(fc.string({ unit: 'binary' }), (text) => {
      const identity = identifyText(text);
      let unit = 0;
      for (const [point, character] of Array.from(text).entries()) {
        expect(toCodePoint(identity, unit)).toBe(point);
        expect(toCodeUnit(identity, point)).toBe(unit);
        unit += character.length;
      }
      expect(toCodeUnit(identity, toCodePoint(identity, unit))).toBe(text.length);
    }),
  );
});

import { parseEdtf } from '../../text/parseEdtf.js';
import { nodesOf } from '../nodes.js';
import type { Rule } from '../rule.js';
import { whenSchema } from '../whenSchema.js';

export const fitWeekdays: Rule = {
  code: 'impossible-weekday',
  sentence: 'must be a weekday that the date may fall on, 1 for Monday to 7 for Sunday',
  check({ nodes }, report) {
    for (const { value, path } of nodesOf(nodes, whenSchema)) {
      const range = parseEdtf(value.edtf);
      const day = value.weekday?.day;
      // Day 0 was a Thursday. An open interval has every weekday: the remainder is NaN.
      if (range && day && range.first + ((((day - 4 - range.first) % 7) + 7) % 7) > range.last)
        report([...path, 'weekday', 'day'], `${day} for ${value.edtf}`);
    }
  },
};

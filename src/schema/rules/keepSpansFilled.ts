import type { Rule } from '../rule.js';
import { spansIn } from '../spansIn.js';

export const keepSpansFilled: Rule = {
  code: 'empty-span',
  sentence: 'must end after it starts',
  check({ nodes }, report) {
    for (const { value, path } of spansIn(nodes))
      if (value.end <= value.start) report(path, `${value.start} to ${value.end}`);
  },
};

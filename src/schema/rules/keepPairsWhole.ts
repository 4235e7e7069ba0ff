import { nodesOf } from '../nodes.js';
import type { Rule } from '../rule.js';
import { spansIn } from '../spansIn.js';
import { textIdentitySchema } from '../textIdentitySchema.js';

export const keepPairsWhole: Rule = {
  code: 'split-surrogate-pair',
  sentence: 'must not start or end inside a surrogate pair',
  check({ nodes }, report) {
    for (const { value: text } of nodesOf(nodes, textIdentitySchema)) {
      const pairs = new Set(text.astral);
      for (const { value, path } of spansIn(nodes))
        for (const offset of [value.start, value.end]) if (pairs.has(offset - 1)) report(path, `at ${offset}`);
    }
  },
};

import { nodesOf } from '../nodes.js';
import type { Rule } from '../rule.js';
import { showValue } from '../showValue.js';
import { textIdentitySchema } from '../textIdentitySchema.js';

export const orderAstralOffsets: Rule = {
  code: 'astral-order',
  sentence: 'must leave room for the surrogate pair before it and for its own in the text',
  check({ nodes }, report) {
    for (const { value: text, path } of nodesOf(nodes, textIdentitySchema))
      for (const [i, offset] of text.astral.entries())
        if (offset < (text.astral[i - 1] ?? -2) + 2 || offset + 2 > text.length)
          report([...path, 'astral', i], showValue(offset));
  },
};

import { nodesOf } from '../nodes.js';
import { quoteSchema } from '../quoteSchema.js';
import type { Rule } from '../rule.js';

export const keepQuotesFilled: Rule = {
  code: 'empty-quote',
  sentence: 'must have one part at least',
  check({ nodes }, report) {
    for (const { value, path } of nodesOf(nodes, quoteSchema)) {
      if (!value.content.length) report([...path, 'content'], 'none');
      if (value.kind !== 'indirect' && !value.verbatim.length) report([...path, 'verbatim'], 'none');
    }
  },
};

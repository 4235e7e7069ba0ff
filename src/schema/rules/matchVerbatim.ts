import { nodesOf } from '../nodes.js';
import { verbatimSchema } from '../quoteSchema.js';
import type { Rule } from '../rule.js';
import { showValue } from '../showValue.js';

export const matchVerbatim: Rule = {
  code: 'verbatim-mismatch',
  sentence: 'must be the words that the span covers',
  check({ nodes, body }, report) {
    for (const { value, path } of nodesOf(nodes, verbatimSchema)) {
      const { start, end, text } = value;
      const words = body?.slice(start, end);
      // An empty span or one outside the text has a finding of its own.
      if (end <= start || (words !== undefined && words.length < end - start)) continue;
      if (words === undefined ? text.length !== end - start : text !== words)
        report(
          [...path, 'text'],
          `${showValue(text)} for ${words === undefined ? `a span of ${end - start}` : showValue(words)}`,
        );
    }
  },
};

import { nodesOf } from '../nodes.js';
import type { Rule } from '../rule.js';
import { spansIn } from '../spansIn.js';
import { textIdentitySchema } from '../textIdentitySchema.js';

export const keepSpansInText: Rule = {
  code: 'span-outside-text',
  sentence: 'must lie in the text, in UTF-16 code units',
  check({ nodes }, report) {
    for (const { value: text } of nodesOf(nodes, textIdentitySchema))
      for (const { value, path } of spansIn(nodes))
        if (Math.max(value.start, value.end) > text.length)
          report(path, `${value.start} to ${value.end} in a text of ${text.length}`);
  },
};

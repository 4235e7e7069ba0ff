import { nodesOf } from '../nodes.js';
import { quoteSchema } from '../quoteSchema.js';
import type { Rule } from '../rule.js';

export const keepVerbatimInContent: Rule = {
  code: 'verbatim-outside-content',
  sentence: 'must lie in one part of the content',
  check({ nodes }, report) {
    for (const { value, path } of nodesOf(nodes, quoteSchema)) {
      if (value.kind === 'indirect' || !value.content.length) continue;
      // Both in text order, so that one walk is enough; where they are not, their order is the finding.
      let part = 0;
      for (const [i, { start, end }] of value.verbatim.entries()) {
        while (start >= (value.content[part]?.end ?? Infinity)) part++;
        const content = value.content[part];
        if (!content || start < content.start || end > content.end)
          report([...path, 'verbatim', i], `${start} to ${end}`);
      }
    }
  },
};

import { nodesOf } from '../nodes.js';
import { quoteSchema } from '../quoteSchema.js';
import type { Rule } from '../rule.js';

export const keepVerbatimInContent: Rule = {
  code: 'verbatim-outside-content',
  sentence: 'must lie in one part of the content',
  check({ nodes }, report) {
    for (const { value, path } of nodesOf(nodes, quoteSchema)) {
      if (value.kind === 'indirect' || !value.content.length) continue;
      // Sorted, so that one walk is enough however many parts there are.
      const content = [...value.content].sort((a, b) => a.start - b.start);
      const parts = [...value.verbatim.entries()].sort(([, a], [, b]) => a.start - b.start);
      let at = 0;
      for (const [i, { start, end }] of parts) {
        while (start >= (content[at]?.end ?? Infinity)) at++;
        const part = content[at];
        if (!part || start < part.start || end > part.end) report([...path, 'verbatim', i], `${start} to ${end}`);
      }
    }
  },
};

import { nodesOf } from '../nodes.js';
import { quoteSchema } from '../quoteSchema.js';
import type { Rule } from '../rule.js';
import { showValue } from '../showValue.js';

export const keepIndirectUnquoted: Rule = {
  code: 'indirect-verbatim',
  sentence: 'must be absent from an indirect quotation, whose wording is the article’s',
  check({ nodes }, report) {
    for (const { value, path } of nodesOf(nodes, quoteSchema)) {
      const { kind, verbatim } = value as { kind: string; verbatim?: unknown };
      if (kind === 'indirect' && verbatim !== undefined) report([...path, 'verbatim'], showValue(verbatim));
    }
  },
};

import { ownIdShape } from '../idShape.js';
import { nodesOf } from '../nodes.js';
import type { Rule } from '../rule.js';
import { showValue } from '../showValue.js';

export const keepIdsUnique: Rule = {
  code: 'duplicate-id',
  sentence: 'must be an id that no other entity, quote or event has',
  check({ nodes }, report) {
    const seen = new Set<string>();
    for (const { value, path } of nodesOf(nodes, ownIdShape)) {
      if (seen.has(value)) report(path, showValue(value));
      seen.add(value);
    }
  },
};

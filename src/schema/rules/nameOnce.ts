import { entityIdShape, topicIdShape } from '../idShape.js';
import { nodesOf } from '../nodes.js';
import type { Rule } from '../rule.js';
import { showValue } from '../showValue.js';

export const nameOnce: Rule = {
  code: 'repeated-item',
  sentence: 'must not be in its list twice',
  check({ nodes }, report) {
    const seen = new Set<string>();
    for (const { value, path } of [...nodesOf(nodes, entityIdShape), ...nodesOf(nodes, topicIdShape)]) {
      // Who takes part in an event may do so in several roles.
      if (path[2] === 'participants') continue;
      const last = path.length - (typeof path.at(-1) === 'number' ? 1 : 2);
      const item = `${path.map((key, i) => (i === last ? '' : key))} ${value}`;
      if (seen.has(item)) report(path, showValue(value));
      seen.add(item);
    }
  },
};

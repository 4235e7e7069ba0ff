import { topicIdShape } from '../idShape.js';
import { nodesOf } from '../nodes.js';
import type { Rule } from '../rule.js';
import { showValue } from '../showValue.js';

export const keepTopicsInScheme: Rule = {
  code: 'unknown-topic',
  sentence: 'must be the id of a concept of the scheme',
  check({ nodes, topics }, report) {
    for (const { value, path } of nodesOf(nodes, topicIdShape))
      if (topics?.has(value) === false) report(path, showValue(value));
  },
};

import { nodesOf } from '../nodes.js';
import type { Rule } from '../rule.js';
import { showValue } from '../showValue.js';
import { textIdentitySchema } from '../textIdentitySchema.js';

export const matchBody: Rule = {
  code: 'body-mismatch',
  sentence: 'must be that of the body',
  check({ nodes, identity }, report) {
    if (identity)
      for (const { value, path } of nodesOf(nodes, textIdentitySchema))
        for (const key of ['sha256', 'length', 'astral'] as const)
          if (`${value[key]}` !== `${identity[key]}`)
            report([...path, key], `${showValue(value[key])}; the body's is ${showValue(identity[key])}`);
  },
};

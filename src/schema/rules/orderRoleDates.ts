import { parseEdtf } from '../../text/parseEdtf.js';
import { roleSchema } from '../entitySchema.js';
import { nodesOf } from '../nodes.js';
import type { Rule } from '../rule.js';

export const orderRoleDates: Rule = {
  code: 'role-dates',
  sentence: 'must not be before the office begins',
  check({ nodes }, report) {
    for (const { value, path } of nodesOf(nodes, roleSchema)) {
      const since = parseEdtf(value.since ?? '');
      const until = parseEdtf(value.until ?? '');
      if (since && until && since.first > until.last)
        report([...path, 'until'], `${value.until} after a start in ${value.since}`);
    }
  },
};

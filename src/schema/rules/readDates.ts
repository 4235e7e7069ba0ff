import { parseEdtf } from '../../text/parseEdtf.js';
import { nodesOf } from '../nodes.js';
import type { Rule } from '../rule.js';
import { showValue } from '../showValue.js';
import { edtfShape } from '../textShape.js';

export const readDates: Rule = {
  code: 'invalid-date',
  sentence: 'must be a date in EDTF, level 0 or 1, such as 2026-03-02, 2026-XX-XX or 2026?',
  check({ nodes }, report) {
    for (const { value, path } of nodesOf(nodes, edtfShape)) if (!parseEdtf(value)) report(path, showValue(value));
  },
};

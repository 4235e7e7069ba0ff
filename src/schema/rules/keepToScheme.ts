import type { Rule } from '../rule.js';
import { showValue } from '../showValue.js';

export const keepToScheme: Rule = {
  code: 'other-scheme',
  sentence: 'must be the id of the scheme that was given',
  check({ record, scheme }, report) {
    const { scheme: named } = record;
    if (scheme !== undefined && named !== undefined && named !== scheme)
      report(['scheme'], `${showValue(named)}; that one is ${showValue(scheme)}`);
  },
};

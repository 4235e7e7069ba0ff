import type { Rule } from '../rule.js';
import { showValue } from '../showValue.js';

export const keepDetachedBodyless: Rule = {
  code: 'detached-body',
  sentence: 'must be absent from a detached record',
  check({ record }, report) {
    const { form, body } = record as { form?: string; body?: unknown };
    if (form === 'detached' && body !== undefined) report(['body'], showValue(body));
  },
};

import type { Rule } from '../rule.js';

export const keepBodyWellFormed: Rule = {
  code: 'lone-surrogate',
  sentence: 'must be well-formed Unicode',
  check({ body }, report) {
    const at = body?.search(/\p{Cs}/u) ?? -1;
    if (at >= 0) report(['body'], `a text with a lone surrogate at ${at}`);
  },
};

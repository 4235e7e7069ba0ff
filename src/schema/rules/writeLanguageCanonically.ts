import { nodesOf } from '../nodes.js';
import type { Rule } from '../rule.js';
import { showValue } from '../showValue.js';
import { languageShape } from '../textShape.js';

export const writeLanguageCanonically: Rule = {
  code: 'language-tag',
  sentence: 'must be a canonical BCP 47 tag with a code of two or three letters, such as en, en-GB or und',
  check({ nodes }, report) {
    for (const { value, path } of nodesOf(nodes, languageShape))
      if (!/^[a-z]{2,3}(?:-|$)/.test(value) || canonical(value) !== value) report(path, showValue(value));
  },
};

function canonical(tag: string): string | undefined {
  try {
    return Intl.getCanonicalLocales(tag)[0];
  } catch {
    return undefined;
  }
}

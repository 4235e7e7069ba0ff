import type { AttributionRule } from '../rule.js';

/** Rules by what they are asked about. */
export type Asked = Readonly<Record<AttributionRule['on'], readonly AttributionRule[]>>;

/** Rules by the tokens that they are asked about, so that none is asked in vain. */
export function groupRules(rules: readonly AttributionRule[]): Asked {
  const asked: Record<AttributionRule['on'], AttributionRule[]> = { verb: [], mark: [], word: [], colon: [], noun: [] };
  for (const rule of rules) asked[rule.on].push(rule);
  return asked;
}

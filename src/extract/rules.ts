import { attributionRules } from './attributionRules.js';
import type { BareRule } from './bareRule.js';
import { bareRules } from './bareRules.js';
import type { MarkRule } from './markRule.js';
import { markRules } from './markRules.js';
import type { AttributionRule } from './rule.js';

/** Every rule of the engine. */
export interface Rules {
  readonly attribution: readonly AttributionRule[];
  readonly notSpeech: readonly MarkRule[];
  readonly bare: readonly BareRule[];
}

export const rules: Rules = { attribution: attributionRules, notSpeech: markRules, bare: bareRules };

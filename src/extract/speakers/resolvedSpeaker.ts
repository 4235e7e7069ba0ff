import type { Resolution } from './speakerRule.js';

/** Who said a quotation, and the rule that found it. */
export interface ResolvedSpeaker extends Resolution {
  readonly rule: string;
}

/** Of whom nothing is known. */
export const nobody: Resolution = { drafts: [] };

/** Who a rule found, or somebody else instead; spelled out since objects of one shape are read faster than spread ones. */
export const byRule = (
  rule: string,
  { drafts, inferred, described, voice, others }: Resolution,
  instead = drafts,
  unsaid = inferred,
): ResolvedSpeaker => ({ drafts: instead, inferred: unsaid, described, voice, others, rule });

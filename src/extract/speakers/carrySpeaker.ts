import type { EntityDraft } from '../entities/entityDraft.js';
import { likeliest } from '../entities/focus.js';
import type { ResolvedSpeaker } from './resolveSource.js';
import type { SpeakerContext } from './speakerContext.js';

/**
 * Who goes on speaking where nobody stands beside a quotation: the last speaker, unless the words since then turn to somebody else.
 *
 * Handles: Ruiz said no. ¶ “It is over.”
 * Not: Ruiz said no. Lund turned to the microphone. ¶ “It is over.”
 */
export function carrySpeaker(
  { focus }: SpeakerContext,
  last: { readonly drafts: readonly EntityDraft[]; readonly paragraph: number } | undefined,
  at: { readonly sentence: number; readonly paragraph: number },
): ResolvedSpeaker {
  const ranked = focus.rank(at, ({ human, kind }) => (human ? 1 : kind === 'organization' ? 0.5 : 0));
  const others = likeliest(ranked);
  const none = { drafts: [], inferred: true, rule: 'carriedSpeaker', others };
  const [first, second] = ranked;
  const near = last && at.paragraph - last.paragraph <= 1 ? last : undefined;
  if (near && (near.drafts.length > 1 || !first || near.drafts[0] === first.draft))
    return { ...none, drafts: near.drafts };
  if (first && (!second || first.score > 1.6 * second.score)) return { ...none, drafts: [first.draft] };
  return none;
}

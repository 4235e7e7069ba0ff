import type { EntityDraft } from '../entityDraft.js';
import type { Reference } from '../reference.js';
import type { Candidate, Focus } from './focus.js';

/** The people named whom the reader has in mind, the likeliest first, and whom of them "his" or "her" means. */
interface Possessor {
  readonly ranked: readonly Candidate[];
  readonly whose: EntityDraft | undefined;
}

/** Reads the owner in front of what somebody is to them: [his] rival, [her] sister; undefined before other words. */
export function possessorOf(focus: Focus, reference: Reference, owner: string): Possessor | undefined {
  if (!/^(?:his|her)$/.test(owner)) return undefined;
  const his = owner === 'his' ? 1 : -1;
  const ranked = focus.rank(reference, ({ human, named }) => (human && named ? 1 : 0));
  return { ranked, whose: ranked.find(({ draft }) => draft.gender * his >= 0)?.draft };
}

import type { Reference } from '../entities/reference.js';
import type { Resolution } from './speakerRule.js';

/** Who speaks where a reference is the source: whom it means. */
export const meantBy = ({ pair, draft, others }: Reference, inferred?: boolean): Resolution => ({
  drafts: pair ?? (draft ? [draft.speaksFor ?? draft] : []),
  inferred,
  others,
});

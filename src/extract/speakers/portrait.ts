import type { EntityDraft } from '../entities/entityDraft.js';

/** Whose words alone fill paragraphs, as in a portrait. */
export interface Portrait {
  readonly note: (draft: EntityDraft) => void;
  /** Whose words have filled the most so far; undefined where two have filled as many. */
  readonly protagonist: () => EntityDraft | undefined;
}

/** Starts without anybody. */
export function makePortrait(): Portrait {
  const counts = new Map<EntityDraft, number>();
  let most = 0;
  let leading: EntityDraft | undefined;
  return {
    note: (draft) => {
      const count = (counts.get(draft) ?? 0) + 1;
      counts.set(draft, count);
      if (count < most) return;
      leading = count > most ? draft : undefined;
      most = count;
    },
    protagonist: () => leading,
  };
}

import { wordAt } from '../../grammar/tokens/wordAt.js';
import type { NameGroup } from '../described/nameGroups.js';
import type { EntityDraft } from '../entityDraft.js';
import { bracketedAcronym } from '../names/bracketedAcronym.js';
import { wordOf } from '../words/wordOf.js';

/** Gives acronyms in brackets, and other names with the same one, the entity that stands before them: the Committee on Foreign Affairs (AFET). */
export function bindAcronyms(
  candidates: ReadonlyMap<NameGroup, readonly EntityDraft[]>,
): Map<EntityDraft, EntityDraft> {
  const byWord = new Map<string, EntityDraft>();
  for (const [{ words }, [draft]] of candidates)
    if (draft?.kind === 'organization' && words.length === 1) byWord.set(words[0] as string, draft);
  const merged = new Map<EntityDraft, EntityDraft>();
  for (const [{ words, mentions }, [draft]] of candidates) {
    // Ana Ruiz (EPP)
    if (!draft || draft.kind === 'person' || words.length === 1) continue;
    for (const { tokens, to } of mentions) {
      // The Law and Justice party (PiS)
      const acronym = bracketedAcronym(tokens, /^(?:group|party)$/.test(wordAt(tokens, to)) ? to + 1 : to);
      const short = acronym && byWord.get(wordOf(acronym));
      // SAN FRANCISCO (AP)
      if (draft.kind === 'place' && acronym && wordOf(acronym)[0] !== words[0]?.[0]) continue;
      if (!short || short === draft) continue;
      const longer = merged.get(short);
      if (!longer) merged.set(short, draft);
      else if (longer !== draft) merged.set(draft, longer);
    }
  }
  return merged;
}

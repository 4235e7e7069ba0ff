import * as is from '../lexicon/wordClasses.js';
import type { Line } from '../line.js';
import type { EntityDraft } from './entityDraft.js';
import type { NameGroup } from './nameGroups.js';
import { wordOf } from './wordOf.js';

/** Gives acronyms in brackets, and other names with the same one, the entity that stands before them: the Committee on Foreign Affairs (AFET). */
export function bindAcronyms(
  lines: readonly Line[],
  candidates: ReadonlyMap<NameGroup, readonly EntityDraft[]>,
): Map<EntityDraft, EntityDraft> {
  const byWord = new Map<string, EntityDraft>();
  for (const [group, [draft]] of candidates) {
    if (draft && group.words.length === 1 && group.mentions[0]?.shape === 'acronym')
      byWord.set(group.words[0] as string, draft);
  }
  const merged = new Map<EntityDraft, EntityDraft>();
  if (byWord.size === 0) return merged;
  for (const [group, [draft]] of candidates) {
    if (!draft || group.words.length === 1) continue;
    for (const { line, name } of group.mentions) {
      const { tokens: t } = lines[line] as Line;
      const acronym = t[name.to + 1];
      if (t[name.to]?.word !== '(' || !acronym || !(acronym.flags & is.UPPERCASE) || t[name.to + 2]?.word !== ')')
        continue;
      const short = byWord.get(wordOf(acronym));
      if (!short || short === draft) continue;
      const longer = merged.get(short);
      if (!longer) merged.set(short, draft);
      else if (longer !== draft) merged.set(draft, longer);
    }
  }
  return merged;
}

import type { EntityDraft } from './entityDraft.js';
import type { NameGroup } from './nameGroups.js';

/** A name in a line. */
export interface LineName {
  readonly to: number;
  readonly form: 'name' | 'acronym';
  readonly drafts: readonly EntityDraft[];
  /** A body whose name opens the title before it: NATO Secretary General Mark Rutte. */
  readonly inner?: LineName | undefined;
}

/** The names of each line by the index of their first token. */
export function namesByLine(
  candidates: ReadonlyMap<NameGroup, readonly EntityDraft[]>,
): Map<number, Map<number, LineName>> {
  const all = new Map<number, Map<number, LineName>>();
  for (const [group, drafts] of candidates)
    for (const { line, from, name, shape } of group.mentions) {
      const names = all.get(line) ?? new Map<number, LineName>();
      all.set(line, names);
      const one: LineName = { to: name.to, form: shape === 'acronym' ? 'acronym' : 'name', drafts };
      const other = names.get(from);
      if (!other) names.set(from, one);
      else names.set(from, other.to > one.to ? { ...other, inner: one } : { ...one, inner: other });
    }
  return all;
}

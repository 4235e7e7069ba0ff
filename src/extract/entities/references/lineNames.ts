import type { Token } from '../../token.js';
import type { NameGroup } from '../described/nameGroups.js';
import type { EntityDraft } from '../entityDraft.js';

/** A name in a line. */
export interface LineName {
  readonly to: number;
  readonly form: 'name' | 'acronym';
  readonly drafts: readonly EntityDraft[];
  /** A body whose name opens the title before it: NATO Secretary General Mark Rutte. */
  readonly inner?: LineName | undefined;
}

/** The names of a text by their first token, that of the title before them. */
export function namesByToken(candidates: ReadonlyMap<NameGroup, readonly EntityDraft[]>): Map<Token, LineName> {
  const all = new Map<Token, LineName>();
  for (const [{ mentions }, drafts] of candidates)
    for (const { tokens, title, to, shape } of mentions) {
      const first = tokens[title] as Token;
      const one: LineName = { to, form: shape === 'acronym' ? 'acronym' : 'name', drafts, inner: undefined };
      const other = all.get(first);
      const [outer, inner] = other && other.to > one.to ? [other, one] : [one, other];
      all.set(first, inner ? { to: outer.to, form: outer.form, drafts: outer.drafts, inner } : outer);
    }
  return all;
}

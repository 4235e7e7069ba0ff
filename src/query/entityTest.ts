import type { Entity, Identifier } from '../model/entity.js';
import { foldText } from '../text/foldText.js';

/**
 * A test for the entity that is meant. Ids are local to a record, so across records an identifier decides: a shared one
 * proves it, two of one register that differ refute it; else the full name or an alias. What is meant is folded once,
 * for however many records.
 */
export function entityTest(meant: string | Identifier | Entity): (entity: Entity) => boolean {
  if (typeof meant === 'string') {
    const wanted = foldText(meant);
    return ({ name, aliases }) => [name, ...aliases].some((one) => foldText(one) === wanted);
  }
  if ('value' in meant) return ({ identifiers }) => identifiers.some((one) => isSame(one, meant));
  const wanted = foldText(meant.name);
  return ({ kind, identifiers, name }) => {
    if (kind !== meant.kind) return false;
    const pairs = meant.identifiers.flatMap((theirs) =>
      identifiers.filter((ours) => ours.scheme === theirs.scheme).map((ours) => isSame(ours, theirs)),
    );
    return pairs.length > 0 ? pairs.includes(true) : foldText(name) === wanted;
  };
}

function isSame(a: Identifier, b: Identifier): boolean {
  return a.scheme === b.scheme && a.value === b.value;
}

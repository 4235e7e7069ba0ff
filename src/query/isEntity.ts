import type { Entity, Identifier } from '../model/entity.js';
import { foldText } from '../text/foldText.js';

/**
 * Whether an entity is the one that is meant. Ids are local to a record, so across records an identifier decides:
 * a shared one proves it, two of one register that differ refute it; else the full name or an alias.
 */
export function isEntity(entity: Entity, meant: string | Identifier | Entity): boolean {
  if (typeof meant === 'string') return hasName(entity, meant);
  if ('value' in meant) return entity.identifiers.some((one) => isSame(one, meant));
  if (entity.kind !== meant.kind) return false;
  const pairs = meant.identifiers.flatMap((theirs) =>
    entity.identifiers.filter((ours) => ours.scheme === theirs.scheme).map((ours) => isSame(ours, theirs)),
  );
  return pairs.length > 0 ? pairs.includes(true) : foldText(entity.name) === foldText(meant.name);
}

function isSame(a: Identifier, b: Identifier): boolean {
  return a.scheme === b.scheme && a.value === b.value;
}

function hasName(entity: Entity, name: string): boolean {
  const wanted = foldText(name);
  return [entity.name, ...entity.aliases].some((one) => foldText(one) === wanted);
}

import type { Entity } from '../model/entity.js';

/** Title of the first office that an entity holds, and the name of its organisation. */
export function firstOffice(
  entity: Entity | undefined,
  entities: ReadonlyMap<string | undefined, Entity>,
): readonly [title: string | undefined, organization: string | undefined] {
  const role = entity?.kind === 'person' ? entity.roles[0] : undefined;
  return [role?.title, entities.get(role?.organization)?.name];
}

import type { ArticleBase } from '../model/article.js';
import type { Entity } from '../model/entity.js';

/** The entities of a record by their ids. */
export function entitiesById({ entities }: ArticleBase): ReadonlyMap<string | undefined, Entity> {
  return new Map(entities.map((entity) => [entity.id, entity]));
}

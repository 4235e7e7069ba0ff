import type { Entity } from '../model/entity.js';
import { entityShape } from './entitySchema.js';
import { hasShape } from './hasShape.js';

/**
 * Tells whether a value has the shape of an entity. Whether its spans and references hold, only its record can tell:
 * see {@link isArticle}.
 *
 * @param input - Anything.
 * @returns Whether it has the shape.
 * @example
 * ```ts
 * import { article } from 'onrecord';
 * import { isEntity } from 'onrecord/schema';
 *
 * console.log(isEntity(article.entities[0]), isEntity('Mark Rutte')); // => true false
 * ```
 * @category Guards
 */
export function isEntity(input: unknown): input is Entity {
  return hasShape(entityShape, input);
}

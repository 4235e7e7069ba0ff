import type { Concept, ConceptScheme } from '../model/conceptScheme.js';
import { checkObject } from '../text/checkObject.js';
import { checkString } from '../text/checkString.js';
import { checkScheme } from './checkScheme.js';
import { reach } from './reach.js';
import type { TreeOptions } from './treeOptions.js';

/**
 * Lists the concepts above one of a scheme, in the scheme's order, each once.
 *
 * A cycle in the scheme ends the walk; the concept itself is never listed.
 *
 * @typeParam T - Ids of the scheme's concepts.
 * @typeParam Id - The concept's id.
 * @param scheme - The concept scheme.
 * @param id - Id of the concept.
 * @param options - How far to go.
 * @returns The broader concepts; empty at the top and for an unknown id.
 * @throws {@link onrecord!ArgumentError | ArgumentError} `not-a-scheme`, `not-a-string` or `not-options`.
 * @example
 * ```ts
 * import { broaderOf, topicScheme } from 'onrecord/topics';
 *
 * console.log(broaderOf(topicScheme, 'csdp', { transitive: true }).map((topic) => topic.id)); // => [ 'defence', 'european-defence' ]
 * ```
 * @category Topics
 */
export function broaderOf<T extends string, Id extends T>(
  scheme: ConceptScheme<T>,
  id: Id,
  options: TreeOptions = {},
): Concept<T>[] {
  checkScheme(scheme);
  checkString(id, 'id');
  checkObject(options);
  const index = new Map(scheme.concepts.map((concept) => [concept.id as string, concept.broader]));
  const found = reach(id, (from) => index.get(from), options.transitive);
  return scheme.concepts.filter((concept) => found.has(concept.id));
}

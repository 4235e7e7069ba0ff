import type { ConceptScheme } from '../model/conceptScheme.js';
import { ArgumentError } from '../text/argumentError.js';

/** The next narrower ids of each concept that has any. */
export function narrowerIndex(scheme: ConceptScheme): Map<string, string[]> {
  const index = new Map<string, string[]>();
  for (const { id, broader } of scheme.concepts) {
    if (!Array.isArray(broader))
      throw new ArgumentError('not-a-scheme', 'Each concept must have a list of broader ids.');
    for (const above of broader) {
      const narrower = index.get(above);
      if (narrower) narrower.push(id);
      else index.set(above, [id]);
    }
  }
  return index;
}

import type { ConceptScheme } from '../model/conceptScheme.js';

/** The next narrower ids of each concept that has any. */
export function narrowerIndex(scheme: ConceptScheme): Map<string, string[]> {
  const index = new Map<string, string[]>();
  for (const { id, broader } of scheme.concepts)
    for (const above of broader) {
      const narrower = index.get(above);
      if (narrower) narrower.push(id);
      else index.set(above, [id]);
    }
  return index;
}

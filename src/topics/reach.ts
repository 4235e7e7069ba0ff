/**
 * Ids that one or more steps lead to. A cycle ends the walk, and the start is never among them.
 */
export function reach(
  start: string,
  step: (id: string) => readonly string[] | undefined,
  transitive: boolean | undefined,
): Set<string> {
  const found = new Set<string>(step(start));
  // A set's iterator also visits what is added on the way.
  if (transitive) for (const id of found) for (const next of step(id) ?? []) found.add(next);
  found.delete(start);
  return found;
}

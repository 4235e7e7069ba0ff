import type { Concept } from '../../model/conceptScheme.js';

/** The tree of a scheme by the places of its concepts. */
export interface Places {
  /** All broader ones of one. */
  readonly broader: (place: number) => readonly number[];
  /** The next narrower ones of one. */
  readonly narrower: (place: number) => readonly number[];
  /** Those that are next to one: related either way, the next broader and narrower. */
  readonly near: (place: number) => readonly number[];
}

/** Reads the tree of concepts; ids that no concept has lead nowhere. */
export function placesOf(concepts: readonly Concept[]): Places {
  const places = new Map(concepts.map(({ id }, place) => [id, place]));
  const up = concepts.map(({ broader }) => placed(broader));
  const down = concepts.map((): number[] => []);
  const beside = concepts.map((): number[] => []);
  function placed(ids: readonly string[]): number[] {
    return ids.map((id) => places.get(id)).filter((place) => place !== undefined);
  }
  concepts.forEach(({ related }, place) => {
    for (const above of up[place] ?? []) down[above]?.push(place);
    for (const other of placed(related)) {
      beside[place]?.push(other);
      beside[other]?.push(place);
    }
  });
  return {
    broader: (place) => {
      const above = new Set<number>();
      const walk = [place];
      for (let at = walk.pop(); at !== undefined; at = walk.pop())
        for (const next of up[at] ?? [])
          if (next !== place && !above.has(next)) {
            above.add(next);
            walk.push(next);
          }
      return [...above];
    },
    narrower: (place) => down[place] ?? [],
    near: (place) => [...(up[place] ?? []), ...(down[place] ?? []), ...(beside[place] ?? [])],
  };
}

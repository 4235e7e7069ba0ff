import { foldText } from '../../text/foldText.js';

/** Something that goes by a name. */
export interface Named {
  readonly id: string;
  /** The main name. */
  readonly name: string;
  /** Other names. */
  readonly aliases?: readonly string[];
  /** IRIs in published vocabularies. */
  readonly iris: readonly string[];
}

/**
 * Makes a function that finds the id of what an IRI, an id or a name means: an id goes before a name, a name before
 * another name.
 */
export function directoryOf(things: readonly Named[]): (value: string) => string | undefined {
  const ids = new Map(
    [
      ...things.flatMap(({ id, iris }) => [id, ...iris].map((key) => [key, id] as const)),
      ...things.map(({ id, name }) => [foldText(name), id] as const),
      ...things.flatMap(({ id, aliases = [] }) => aliases.map((alias) => [foldText(alias), id] as const)),
      // Of equal keys a map keeps the last.
    ].reverse(),
  );
  return (value) => ids.get(value) ?? ids.get(foldText(value));
}

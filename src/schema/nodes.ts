import type * as z from 'zod/mini';
import type { Path } from './findingList.js';

/** A value that has shape, and where it is. */
export interface Node<T> {
  readonly value: T;
  readonly path: Path;
}

/** The values of a record that have shape, by the schema that they were read with, in the record's order. */
export type Nodes = Map<unknown, Node<unknown>[]>;

/** Lists what was read with a schema. */
export function nodesOf<T>(nodes: Nodes, schema: z.ZodMiniType<T, T>): readonly Node<T>[] {
  return (nodes.get(schema) ?? []) as Node<T>[];
}

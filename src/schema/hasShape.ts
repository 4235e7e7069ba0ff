import type * as z from 'zod/mini';
import { makeFindingList } from './findingList.js';
import { readShape } from './readShape.js';

/** Whether a value has the shape that a schema describes. */
export function hasShape(schema: z.core.$ZodType, input: unknown): boolean {
  const findings = makeFindingList();
  readShape(schema, input, { path: [], findings, nodes: new Map() });
  return findings.total === 0;
}

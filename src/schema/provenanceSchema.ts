import * as z from 'zod/mini';
import type { Provenance } from '../model/provenance.js';
import { idShape } from './idShape.js';
import { listOf } from './listOf.js';
import { objectOf } from './objectOf.js';
import { oneOf } from './oneOf.js';
import { textShape } from './textShape.js';

const engineShape = /* @__PURE__ */ (() => objectOf({ name: idShape, version: idShape }))();

export const provenanceShape = /* @__PURE__ */ (() =>
  objectOf({
    method: oneOf('editorial', 'extracted'),
    engine: z.optional(engineShape),
    reviewed: z.boolean('must be true or false'),
    warnings: listOf(textShape),
  }))();

/**
 * Schema of a {@link onrecord!Provenance | Provenance}: its shape.
 *
 * @category Schemas
 */
export const provenanceSchema: z.ZodMiniType<Provenance, Provenance> = provenanceShape;

import * as z from 'zod/mini';
import type { Evidence } from '../model/evidence.js';
import { gradeShape } from './gradeShape.js';
import { objectOf } from './objectOf.js';
import { oneOf } from './oneOf.js';
import { textShape } from './textShape.js';

export const basisShape = /* @__PURE__ */ (() => oneOf('stated', 'inferred', 'editorial'))();

export const evidenceShape = /* @__PURE__ */ (() =>
  objectOf({ basis: basisShape, rule: z.optional(textShape), confidence: gradeShape }))();

/**
 * Schema of an {@link onrecord!Evidence | Evidence}: its shape.
 *
 * @category Schemas
 */
export const evidenceSchema: z.ZodMiniType<Evidence, Evidence> = evidenceShape;

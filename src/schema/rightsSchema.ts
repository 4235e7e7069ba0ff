import * as z from 'zod/mini';
import type { Rights } from '../model/rights.js';
import { countShape } from './countShape.js';
import { objectOf } from './objectOf.js';
import { textShape } from './textShape.js';

export const rightsShape = /* @__PURE__ */ (() =>
  objectOf({
    holder: z.optional(textShape),
    notice: z.optional(textShape),
    year: z.optional(countShape),
    recordLicense: z.optional(textShape),
  }))();

/**
 * Schema of a {@link onrecord!Rights | Rights}: its shape.
 *
 * @category Schemas
 */
export const rightsSchema: z.ZodMiniType<Rights, Rights> = rightsShape;

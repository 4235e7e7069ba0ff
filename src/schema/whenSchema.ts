import * as z from 'zod/mini';
import type { When } from '../model/when.js';
import { basisShape } from './evidenceSchema.js';
import { listOf } from './listOf.js';
import { objectOf } from './objectOf.js';
import { oneOf } from './oneOf.js';
import { spanShape } from './spanSchema.js';
import { edtfShape } from './textShape.js';

const statedWeekdayShape = /* @__PURE__ */ (() => objectOf({ day: oneOf(1, 2, 3, 4, 5, 6, 7), basis: basisShape }))();

export const whenShape = /* @__PURE__ */ (() =>
  objectOf({
    edtf: edtfShape,
    basis: basisShape,
    weekday: z.optional(statedWeekdayShape),
    spans: listOf(spanShape),
  }))();

/**
 * Schema of a {@link onrecord!When | When}: its shape.
 *
 * @category Schemas
 */
export const whenSchema: z.ZodMiniType<When, When> = whenShape;

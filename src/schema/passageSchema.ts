import * as z from 'zod/mini';
import type { Passage } from '../model/passage.js';
import { objectOf } from './objectOf.js';
import { oneOf } from './oneOf.js';
import { spanShape } from './spanSchema.js';
import { textShape } from './textShape.js';

export const passageShape = /* @__PURE__ */ (() =>
  objectOf({
    kind: oneOf('headline', 'byline', 'dateline', 'caption', 'heading', 'paragraph', 'notice'),
    span: spanShape,
    summary: z.optional(textShape),
  }))();

/**
 * Schema of a {@link onrecord!Passage | Passage}: its shape.
 *
 * @category Schemas
 */
export const passageSchema: z.ZodMiniType<Passage, Passage> = passageShape;

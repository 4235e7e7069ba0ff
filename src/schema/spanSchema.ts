import type * as z from 'zod/mini';
import type { Span } from '../model/span.js';
import { countShape } from './countShape.js';
import { objectOf } from './objectOf.js';

export const spanShape = /* @__PURE__ */ (() => objectOf({ start: countShape, end: countShape }))();

/**
 * Schema of a {@link onrecord!Span | Span}: its shape. Whether it lies in the text is for {@link parseArticle}.
 *
 * @category Schemas
 */
export const spanSchema: z.ZodMiniType<Span, Span> = spanShape;

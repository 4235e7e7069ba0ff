import type * as z from 'zod/mini';
import type { Mention } from '../model/mention.js';
import { countShape } from './countShape.js';
import { objectOf } from './objectOf.js';
import { oneOf } from './oneOf.js';

export const mentionShape = /* @__PURE__ */ (() =>
  objectOf({
    start: countShape,
    end: countShape,
    form: oneOf('name', 'acronym', 'description', 'pronoun'),
  }))();

/**
 * Schema of a {@link onrecord!Mention | Mention}: its shape.
 *
 * @category Schemas
 */
export const mentionSchema: z.ZodMiniType<Mention, Mention> = mentionShape;

import type * as z from 'zod/mini';
import type { TextIdentity } from '../model/textIdentity.js';
import { countShape } from './countShape.js';
import { listOf } from './listOf.js';
import { objectOf } from './objectOf.js';
import { patternOf } from './patternOf.js';

export const textIdentityShape = /* @__PURE__ */ (() =>
  objectOf({
    sha256: patternOf('^[0-9a-f]{64}$', 'must be 64 lower-case hexadecimal digits'),
    length: countShape,
    astral: listOf(countShape),
  }))();

/**
 * Schema of a {@link onrecord!TextIdentity | TextIdentity}: its shape.
 *
 * @category Schemas
 */
export const textIdentitySchema: z.ZodMiniType<TextIdentity, TextIdentity> = textIdentityShape;

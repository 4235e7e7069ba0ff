import * as z from 'zod/mini';
import type { Entity, Role } from '../model/entity.js';
import { evidenceShape } from './evidenceSchema.js';
import { entityIdShape, idShape, organizationIdShape, ownIdShape } from './idShape.js';
import { listOf } from './listOf.js';
import { mentionShape } from './mentionSchema.js';
import { objectOf } from './objectOf.js';
import { oneOf } from './oneOf.js';
import { patternOf } from './patternOf.js';
import { edtfShape, textShape } from './textShape.js';

const identifierShape = /* @__PURE__ */ (() => objectOf({ scheme: idShape, value: idShape }))();

const roleShape = /* @__PURE__ */ (() =>
  objectOf({
    title: idShape,
    organization: z.optional(organizationIdShape),
    since: z.optional(edtfShape),
    until: z.optional(edtfShape),
    evidence: evidenceShape,
  }))();

export const entityShape = /* @__PURE__ */ (() => {
  const base = {
    id: ownIdShape,
    name: idShape,
    aliases: listOf(textShape),
    identifiers: listOf(identifierShape),
    mentions: listOf(mentionShape),
  };
  return z.union(
    [
      objectOf({ ...base, kind: oneOf('person'), roles: listOf(roleShape) }),
      objectOf({
        ...base,
        kind: oneOf('organization'),
        classification: z.optional(textShape),
        parent: z.optional(organizationIdShape),
      }),
      objectOf({ ...base, kind: oneOf('group'), members: z.optional(listOf(entityIdShape)) }),
      objectOf({
        ...base,
        kind: oneOf('place'),
        country: z.optional(patternOf('^[A-Z]{2}$', 'must be two capital letters')),
      }),
      objectOf({ ...base, kind: oneOf('programme') }),
    ],
    'must be an object with the kind of an entity',
  );
})();

/** The same as a selector for the rules. */
export const roleSchema: z.ZodMiniType<Role, Role> = roleShape;

/**
 * Schema of an {@link onrecord!Entity | Entity}: its shape. Whether its references resolve is for {@link parseArticle}.
 *
 * @category Schemas
 */
export const entitySchema: z.ZodMiniType<Entity, Entity> = entityShape;

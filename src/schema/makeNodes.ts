import { entitySchema, roleSchema } from './entitySchema.js';
import {
  entityIdShape,
  eventIdShape,
  organizationIdShape,
  ownIdShape,
  placeIdShape,
  quoteIdShape,
  topicIdShape,
} from './idShape.js';
import { mentionSchema } from './mentionSchema.js';
import type { Nodes } from './nodes.js';
import { passageSchema } from './passageSchema.js';
import { quoteSchema, verbatimSchema } from './quoteSchema.js';
import { spanSchema } from './spanSchema.js';
import { textIdentitySchema } from './textIdentitySchema.js';
import { edtfShape, languageShape } from './textShape.js';
import { topicAssignmentSchema } from './topicAssignmentSchema.js';
import { whenSchema } from './whenSchema.js';

/** Makes empty lists for what the rules ask about; a reader gathers nothing else. */
export function makeNodes(): Nodes {
  const asked = [
    edtfShape,
    entityIdShape,
    entitySchema,
    eventIdShape,
    languageShape,
    mentionSchema,
    organizationIdShape,
    ownIdShape,
    passageSchema,
    placeIdShape,
    quoteIdShape,
    quoteSchema,
    roleSchema,
    spanSchema,
    textIdentitySchema,
    topicAssignmentSchema,
    topicIdShape,
    verbatimSchema,
    whenSchema,
  ];
  return new Map(asked.map((schema) => [schema, []]));
}

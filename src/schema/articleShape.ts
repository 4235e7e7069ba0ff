import * as z from 'zod/mini';
import { entityShape } from './entitySchema.js';
import { entityIdShape, idShape, organizationIdShape } from './idShape.js';
import { listOf } from './listOf.js';
import { objectOf } from './objectOf.js';
import { oneOf } from './oneOf.js';
import { passageShape } from './passageSchema.js';
import { provenanceShape } from './provenanceSchema.js';
import { quoteShape } from './quoteSchema.js';
import { reportedEventShape } from './reportedEventSchema.js';
import { rightsShape } from './rightsSchema.js';
import { textIdentityShape } from './textIdentitySchema.js';
import { languageShape, textShape } from './textShape.js';
import { topicAssignmentShape } from './topicAssignmentSchema.js';
import { whenShape } from './whenSchema.js';

/** The shape of a record, without the rules of its integrity. */
export const articleShape = /* @__PURE__ */ (() => {
  const base = {
    schemaVersion: oneOf(1),
    id: idShape,
    language: languageShape,
    headline: z.optional(textShape),
    authors: listOf(entityIdShape),
    url: z.optional(textShape),
    publisher: z.optional(organizationIdShape),
    published: z.optional(whenShape),
    modified: z.optional(whenShape),
    rights: z.optional(rightsShape),
    provenance: provenanceShape,
    text: textIdentityShape,
    passages: listOf(passageShape),
    entities: listOf(entityShape),
    quotes: listOf(quoteShape),
    scheme: idShape,
    topics: listOf(topicAssignmentShape),
    events: listOf(reportedEventShape),
  };
  return z.union(
    [objectOf({ ...base, form: oneOf('detached') }), objectOf({ ...base, form: oneOf('attached'), body: textShape })],
    'must be an object with the form "detached" or "attached"',
  );
})();

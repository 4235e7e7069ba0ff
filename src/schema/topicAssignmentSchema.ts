import type * as z from 'zod/mini';
import type { TopicAssignment } from '../model/topicAssignment.js';
import { evidenceShape } from './evidenceSchema.js';
import { gradeShape } from './gradeShape.js';
import { topicIdShape } from './idShape.js';
import { listOf } from './listOf.js';
import { objectOf } from './objectOf.js';
import { spanShape } from './spanSchema.js';

export const topicAssignmentShape = /* @__PURE__ */ (() =>
  objectOf({
    topic: topicIdShape,
    relevance: gradeShape,
    spans: listOf(spanShape),
    evidence: evidenceShape,
  }))();

/**
 * Schema of a {@link onrecord!TopicAssignment | TopicAssignment}: its shape.
 *
 * @category Schemas
 */
export const topicAssignmentSchema: z.ZodMiniType<TopicAssignment, TopicAssignment> = topicAssignmentShape;

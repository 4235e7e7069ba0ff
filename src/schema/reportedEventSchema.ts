import * as z from 'zod/mini';
import type { ReportedEvent } from '../model/reportedEvent.js';
import { entityIdShape, idShape, ownIdShape, placeIdShape } from './idShape.js';
import { listOf } from './listOf.js';
import { objectOf } from './objectOf.js';
import { textShape } from './textShape.js';
import { whenShape } from './whenSchema.js';

const participantShape = /* @__PURE__ */ (() => objectOf({ entity: entityIdShape, role: textShape }))();

export const reportedEventShape = /* @__PURE__ */ (() =>
  objectOf({
    id: ownIdShape,
    name: idShape,
    when: z.optional(whenShape),
    place: z.optional(placeIdShape),
    participants: listOf(participantShape),
  }))();

/**
 * Schema of a {@link onrecord!ReportedEvent | ReportedEvent}: its shape.
 *
 * @category Schemas
 */
export const reportedEventSchema: z.ZodMiniType<ReportedEvent, ReportedEvent> = reportedEventShape;

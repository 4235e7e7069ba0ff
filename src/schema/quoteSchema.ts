import * as z from 'zod/mini';
import type { Quote, Verbatim } from '../model/quote.js';
import { countShape } from './countShape.js';
import { evidenceShape } from './evidenceSchema.js';
import { entityIdShape, eventIdShape, ownIdShape, quoteIdShape, topicIdShape } from './idShape.js';
import { listOf } from './listOf.js';
import { objectOf } from './objectOf.js';
import { oneOf } from './oneOf.js';
import { spanShape } from './spanSchema.js';
import { textShape } from './textShape.js';

const verbatimShape = /* @__PURE__ */ (() => objectOf({ start: countShape, end: countShape, text: textShape }))();

export const quoteShape = /* @__PURE__ */ (() => {
  const base = {
    id: ownIdShape,
    speakers: listOf(entityIdShape),
    speakingAs: z.optional(textShape),
    audience: z.optional(listOf(entityIdShape)),
    event: z.optional(eventIdShape),
    content: listOf(spanShape),
    source: z.optional(spanShape),
    cue: z.optional(spanShape),
    modality: z.optional(oneOf('denied', 'hypothetical')),
    nestedIn: z.optional(quoteIdShape),
    topics: listOf(topicIdShape),
    summary: z.optional(textShape),
    evidence: evidenceShape,
  };
  const marked = { ...base, verbatim: listOf(verbatimShape), elided: z.optional(z.literal(true, 'must be true')) };
  return z.union(
    [
      objectOf({ ...marked, kind: oneOf('direct') }),
      objectOf({ ...marked, kind: oneOf('mixed') }),
      objectOf({ ...base, kind: oneOf('indirect') }),
    ],
    'must be an object with the kind of a quotation',
  );
})();

/** The same as a selector for the rules. */
export const verbatimSchema: z.ZodMiniType<Verbatim, Verbatim> = verbatimShape;

/**
 * Schema of a {@link onrecord!Quote | Quote}: its shape. Whether its spans and references hold is for {@link parseArticle}.
 *
 * @category Schemas
 */
export const quoteSchema: z.ZodMiniType<Quote, Quote> = quoteShape;

/**
 * Schemas, parsers and guards of records. The only entry that needs zod.
 *
 * @category Entry points
 * @module onrecord/schema
 */
export { ArticleError } from './articleError.js';
export { articleSchema } from './articleSchema.js';
export { entitySchema } from './entitySchema.js';
export { evidenceSchema } from './evidenceSchema.js';
export type { Finding, FindingCode } from './finding.js';
export { isArticle } from './isArticle.js';
export { isAttached } from './isAttached.js';
export { isDetached } from './isDetached.js';
export { isEntity } from './isEntity.js';
export { isQuote } from './isQuote.js';
export { mentionSchema } from './mentionSchema.js';
export { parseArticle } from './parseArticle.js';
export type { ParseOptions } from './parseOptions.js';
export { passageSchema } from './passageSchema.js';
export { provenanceSchema } from './provenanceSchema.js';
export { quoteSchema } from './quoteSchema.js';
export { reportedEventSchema } from './reportedEventSchema.js';
export { rightsSchema } from './rightsSchema.js';
export { type SafeParseResult, safeParseArticle } from './safeParseArticle.js';
export { spanSchema } from './spanSchema.js';
export { textIdentitySchema } from './textIdentitySchema.js';
export { topicAssignmentSchema } from './topicAssignmentSchema.js';
export { whenSchema } from './whenSchema.js';

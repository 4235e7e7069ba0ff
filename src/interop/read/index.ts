/**
 * What others made of a record, read back: quotations marked in an annotation tool.
 *
 * @category Entry points
 * @module onrecord/interop/read
 */
export { AnnotationError, type AnnotationErrorCode } from './annotationError.js';
export { fromWebAnnotations, type ReadAnnotations } from './fromWebAnnotations.js';

/**
 * A record in the formats that others read: schema.org JSON-LD, W3C Web Annotation, rows (CSV, NDJSON) and HTML.
 *
 * @category Entry points
 * @module onrecord/interop
 */
export type { HtmlLabels } from './htmlLabels.js';
export { htmlStyles } from './htmlStyles.js';
export type {
  JsonLdArticle,
  JsonLdEvent,
  JsonLdQuotation,
  JsonLdSaid,
  JsonLdStatement,
  JsonLdTopic,
  JsonLdTopicSet,
} from './jsonLd.js';
export type {
  JsonLdAgent,
  JsonLdIdentifier,
  JsonLdOrganization,
  JsonLdPerson,
  JsonLdPlace,
  JsonLdReference,
  JsonLdRole,
  JsonLdThing,
} from './jsonLdAgent.js';
export type { SchemeOptions } from './knownTopics.js';
export type { QuoteRow } from './quoteRow.js';
export { type CsvOptions, toCsv } from './toCsv.js';
export { type HtmlOptions, toHtml } from './toHtml.js';
export { type JsonLdOptions, toJsonLd } from './toJsonLd.js';
export { toNdjson } from './toNdjson.js';
export { toRows } from './toRows.js';
export { toScriptTag } from './toScriptTag.js';
export { type PositionUnits, toWebAnnotations, type WebAnnotationOptions } from './toWebAnnotations.js';
export type {
  AnnotationLink,
  AnnotationPage,
  AnnotationTarget,
  AnnotationText,
  TextPositionSelector,
  TextQuoteSelector,
  WebAnnotation,
} from './webAnnotation.js';

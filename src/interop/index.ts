/**
 * A record in the formats that others read: schema.org JSON-LD, W3C Web Annotation, rows (CSV, NDJSON) and HTML.
 *
 * @module onrecord/interop
 */
export { type JsonLdOptions, toJsonLd } from './toJsonLd.js';
export { toScriptTag } from './toScriptTag.js';

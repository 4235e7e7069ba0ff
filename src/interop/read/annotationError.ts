/**
 * What is wrong with an annotation; stable across minor versions.
 *
 * - `no-selector`: it targets the whole article, or nothing;
 * - `unsupported-selector`: it selects by anything but text position and text quote;
 * - `other-source`: it targets another resource than the one asked for;
 * - `out-of-range`: its position lies outside the text, selects nothing, or splits a character;
 * - `not-found`: its words don't stand in the text, or not between that prefix and suffix;
 * - `ambiguous`: its words stand there several times, and no position tells which is meant;
 * - `unknown-speaker`, `unknown-topic`, `unknown-tag`: a body names nobody and nothing in the record or its scheme. The
 *   quotation is read all the same, without it.
 *
 * @category Errors
 */
export type AnnotationErrorCode =
  | 'no-selector'
  | 'unsupported-selector'
  | 'other-source'
  | 'out-of-range'
  | 'not-found'
  | 'ambiguous'
  | 'unknown-speaker'
  | 'unknown-topic'
  | 'unknown-tag';

/**
 * Tells why an annotation, or a body of one, could not be read into a record.
 *
 * @category Errors
 */
export class AnnotationError extends Error {
  /** Always `AnnotationError`. */
  override readonly name = 'AnnotationError';
  /** What is wrong. */
  declare readonly code: AnnotationErrorCode;
  /** Place of the annotation among those given, from 0. */
  declare readonly index: number;
  /** IRI of the annotation; absent where it has none. */
  declare readonly annotation: string | undefined;

  /**
   * Makes an error.
   *
   * @param code - What is wrong.
   * @param index - Place of the annotation among those given.
   * @param annotation - IRI of the annotation.
   * @param value - What a body says that names nobody and nothing.
   */
  constructor(code: AnnotationErrorCode, index: number, annotation: string | undefined, value?: string) {
    super(
      `Annotation ${annotation ?? index}: ${sentences[code] ?? `"${value}" must be a speaker or topic of the record`}.`,
    );
    this.code = code;
    this.index = index;
    this.annotation = annotation;
  }
}

const sentences: Readonly<Record<string, string>> = {
  'no-selector': 'it must select a stretch of text',
  'unsupported-selector': 'it needs a TextPositionSelector or TextQuoteSelector without refinedBy',
  'other-source': 'its source must be the article',
  'out-of-range': 'its position must be 0 ≤ start < end, in the text, and split no character',
  'not-found': 'the text must have its words, between its prefix and suffix',
  ambiguous: 'the text has its words more than once; a position must tell which',
};

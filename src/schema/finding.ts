/**
 * What a finding is about; stable across minor versions, which may add some. The first four are about shape, which the
 * JSON Schema describes too, the others about integrity.
 *
 * @category Parsing
 */
export type FindingCode =
  | 'missing-field'
  | 'wrong-type'
  | 'wrong-value'
  | 'unreadable'
  | 'duplicate-id'
  | 'unresolved-reference'
  | 'repeated-item'
  | 'circular-reference'
  | 'empty-span'
  | 'span-outside-text'
  | 'split-surrogate-pair'
  | 'astral-order'
  | 'body-mismatch'
  | 'lone-surrogate'
  | 'detached-body'
  | 'text-order'
  | 'empty-quote'
  | 'indirect-verbatim'
  | 'verbatim-outside-content'
  | 'verbatim-mismatch'
  | 'invalid-date'
  | 'impossible-weekday'
  | 'role-dates'
  | 'language-tag'
  | 'other-scheme'
  | 'unknown-topic';

/**
 * Something wrong with a record.
 *
 * @category Parsing
 */
export interface Finding {
  /** What it is about. */
  readonly code: FindingCode;
  /** Where it is: a JSON Pointer (RFC 6901) into the input, empty for the whole. */
  readonly pointer: string;
  /** Where it is, what is accepted there and what was found, as a sentence. */
  readonly message: string;
}

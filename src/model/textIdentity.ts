/**
 * Which text the spans of a record point into, told without the text itself.
 *
 * @category Model
 */
export interface TextIdentity {
  /** SHA-256 (FIPS 180-4) of the text's UTF-8 bytes, 64 lower-case hexadecimal digits; nothing is normalised or trimmed. */
  readonly sha256: string;
  /** Length of the text in UTF-16 code units. */
  readonly length: number;
  /** Offsets of the surrogate pairs, ascending; mostly empty. They turn offsets into Unicode code points and back. */
  readonly astral: readonly number[];
}

/**
 * The program that made a record.
 *
 * @category Model
 */
export interface Engine {
  /** Its name. */
  readonly name: string;
  /** Its version. */
  readonly version: string;
}

/**
 * How a record was made.
 *
 * @category Model
 */
export interface Provenance {
  /** Made by a person or by an engine. */
  readonly method: 'editorial' | 'extracted';
  /** The engine; absent where a person made it. */
  readonly engine?: Engine | undefined;
  /** Whether a person has checked the whole record against the text. */
  readonly reviewed: boolean;
  /** What was odd about the text or uncertain about the record; empty where nothing was. */
  readonly warnings: readonly string[];
}

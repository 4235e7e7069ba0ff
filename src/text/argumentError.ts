/**
 * What an argument should have been and was not; stable across minor versions.
 *
 * @category Errors
 */
export type ArgumentErrorCode =
  | 'not-an-article'
  | 'not-attached'
  | 'not-detached'
  | 'not-a-quote'
  | 'not-a-span'
  | 'not-a-string'
  | 'not-a-number'
  | 'not-a-date'
  | 'not-a-filter'
  | 'not-a-kind'
  | 'not-an-entity'
  | 'not-a-scheme'
  | 'not-a-language'
  | 'not-options'
  | 'not-iterable'
  | 'not-a-row'
  | 'not-a-page'
  | 'unknown-version';

/**
 * Thrown where an argument has the wrong shape, which types prevent and plain JavaScript does not.
 *
 * @category Errors
 */
export class ArgumentError extends TypeError {
  /** Always `ArgumentError`. */
  override readonly name = 'ArgumentError';
  /** What the argument is not. */
  declare readonly code: ArgumentErrorCode;

  /**
   * Makes an error.
   *
   * @param code - What the argument is not.
   * @param message - What was wrong, where, and what is accepted.
   */
  constructor(code: ArgumentErrorCode, message: string) {
    super(message);
    this.code = code;
  }
}

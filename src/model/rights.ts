/**
 * Whose the article is, and under which licence the record about it stands.
 *
 * @category Model
 */
export interface Rights {
  /** Holder of the article's copyright; absent where unknown. */
  readonly holder?: string | undefined;
  /** The article's copyright notice; absent where it has none. */
  readonly notice?: string | undefined;
  /** Year of the article's copyright; absent where unknown. */
  readonly year?: number | undefined;
  /** SPDX licence expression of the record. It never covers the article. */
  readonly recordLicense?: string | undefined;
}

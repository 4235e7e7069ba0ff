/**
 * Where a claim comes from: `stated` in the text, `inferred` from it by a rule or a person,
 * or `editorial`, added by the maker of the record.
 *
 * @category Model
 */
export type Basis = 'stated' | 'inferred' | 'editorial';

/**
 * Why a record says what it says.
 *
 * @category Model
 */
export interface Evidence {
  /** Where the claim comes from. */
  readonly basis: Basis;
  /** Name of the rule that made the claim; absent where a person did. */
  readonly rule?: string | undefined;
  /** How sure the claim is, from 0 to 1; one of five grades set by hand, not a measured probability. */
  readonly confidence: number;
}

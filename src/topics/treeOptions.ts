/**
 * How far a tree function goes.
 *
 * @category Topics
 */
export interface TreeOptions {
  /**
   * Whether to go all the way (SKOS `broaderTransitive`, `narrowerTransitive`) and not just one step.
   *
   * @defaultValue `false`
   */
  readonly transitive?: boolean | undefined;
}

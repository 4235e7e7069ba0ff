import type { ConceptScheme } from '../model/conceptScheme.js';

/**
 * Settings of {@link parseArticle} and {@link safeParseArticle}.
 *
 * @typeParam T - Ids of the scheme's topics.
 * @category Parsing
 */
export interface ParseOptions<out T extends string = string> {
  /**
   * The concept scheme that the topics must be from; a record that names another is refused. By default the bundled
   * scheme for records that name it. The topics of a record that names another are then checked for repeats only,
   * since which ids its scheme has is not known here.
   */
  readonly scheme?: ConceptScheme<T> | undefined;
}

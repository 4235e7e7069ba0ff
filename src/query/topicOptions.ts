import type { ConceptScheme } from '../model/conceptScheme.js';
import type { TopicId } from '../topics/topicId.js';
import type { SaidOptions } from './saidOptions.js';

/**
 * Which quotations count as being about a topic.
 *
 * @typeParam C - Ids of the concepts of `scheme`.
 * @category Query
 */
export interface TopicOptions<C extends string = TopicId> extends SaidOptions {
  /**
   * Whether what is about a narrower topic is about the topic.
   *
   * @defaultValue `true`
   */
  readonly narrower?: boolean | undefined;
  /**
   * The concept scheme whose tree tells what is narrower.
   *
   * Without it the library's own scheme serves the records that name it, and for records of any other scheme a topic
   * has no narrower ones.
   */
  readonly scheme?: ConceptScheme<C> | undefined;
}

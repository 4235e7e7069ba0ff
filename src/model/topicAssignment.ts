import type { Evidence } from './evidence.js';
import type { Span } from './span.js';

/**
 * A topic that an article is about.
 *
 * @typeParam T - Ids of the topics.
 * @category Model
 */
export interface TopicAssignment<out T extends string = string> {
  /** Id of the topic, in the record's scheme. */
  readonly topic: T;
  /** How much of the article it is about, from 0 to 1. */
  readonly relevance: number;
  /** The words that show it, in text order; empty where it is an editor's judgement. */
  readonly spans: readonly Span[];
  /** Why the record assigns it. */
  readonly evidence: Evidence;
}

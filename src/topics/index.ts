/**
 * The defence-policy concept scheme and the functions that walk a scheme's tree.
 *
 * @category Entry points
 * @module onrecord/topics
 */
export type {
  Concept,
  ConceptMapping,
  ConceptScheme,
  ContextLabel,
  LabelSeen,
  MatchType,
} from '../model/conceptScheme.js';
export { broaderOf } from './broaderOf.js';
export { findTopic } from './findTopic.js';
export { narrowerOf } from './narrowerOf.js';
export type { TopicId } from './topicId.js';
export { topicScheme } from './topicScheme.js';
export type { TreeOptions } from './treeOptions.js';

import type { ConceptScheme } from '../../model/conceptScheme.js';
import type { Passage } from '../../model/passage.js';
import type { Quote } from '../../model/quote.js';
import type { TopicAssignment } from '../../model/topicAssignment.js';
import { findMentions } from '../topics/findMentions.js';
import { labelIndex } from '../topics/labelIndex.js';
import { topicsOfQuotes } from '../topics/topicsOfQuotes.js';
import { weighTopics } from '../topics/weighTopics.js';

/** What a text is about. */
export interface FoundTopics {
  /** The topics of the article, main first. */
  readonly topics: readonly TopicAssignment[];
  /** The topics of each quotation by its id: those of its content, then the strong ones of its paragraph. */
  readonly ofQuotes: ReadonlyMap<string, readonly string[]>;
}

/** Finds the topics of a text by the labels of a scheme; bylines, datelines and notices tell none. */
export function findTopics(
  text: string,
  passages: readonly Passage[],
  quotes: readonly Quote[],
  scheme: ConceptScheme,
): FoundTopics {
  const index = labelIndex(scheme);
  const mentions = findMentions(text, passages, index);
  return {
    topics: weighTopics(mentions, passages, index),
    ofQuotes: topicsOfQuotes(quotes, passages, mentions),
  };
}

/**
 * The bundled article, the model's types, the queries, and attaching a text to its record.
 *
 * @category Entry points
 * @module onrecord
 */
export { article } from './article/article.js';
export type { ArticleSpeaker } from './article/articleSpeaker.js';
export type { ArticleTopic } from './article/articleTopic.js';
export type { Article, ArticleBase, AttachedArticle, DetachedArticle } from './model/article.js';
export type {
  Concept,
  ConceptMapping,
  ConceptScheme,
  ContextLabel,
  LabelSeen,
  MatchType,
} from './model/conceptScheme.js';
export type {
  Entity,
  EntityBase,
  Group,
  Identifier,
  Organization,
  Person,
  Place,
  Programme,
  Role,
  Speaker,
} from './model/entity.js';
export type { Basis, Evidence } from './model/evidence.js';
export type { Mention, MentionForm } from './model/mention.js';
export type { Passage, PassageKind } from './model/passage.js';
export type { Engine, Provenance } from './model/provenance.js';
export type {
  DirectQuote,
  IndirectQuote,
  MarkedQuoteBase,
  MixedQuote,
  Modality,
  Quote,
  QuoteBase,
  Verbatim,
} from './model/quote.js';
export type { Participant, ReportedEvent } from './model/reportedEvent.js';
export type { Rights } from './model/rights.js';
export type { Span } from './model/span.js';
export type { TextIdentity } from './model/textIdentity.js';
export type { TopicAssignment } from './model/topicAssignment.js';
export type { StatedWeekday, Weekday, When } from './model/when.js';
export { findQuotes } from './query/findQuotes.js';
export { findSpeaker } from './query/findSpeaker.js';
export { type FoundSpeaker, findSpeakers } from './query/findSpeakers.js';
export { quoteAt } from './query/quoteAt.js';
export type { QuoteFilter } from './query/quoteFilter.js';
export { quotesAbout } from './query/quotesAbout.js';
export { quotesBy } from './query/quotesBy.js';
export type { SaidOptions } from './query/saidOptions.js';
export { speakersOf } from './query/speakersOf.js';
export { speakersOn } from './query/speakersOn.js';
export type { TopicOptions } from './query/topicOptions.js';
export { topicsOf } from './query/topicsOf.js';
export { verbatimOf } from './query/verbatimOf.js';
export { ArgumentError, type ArgumentErrorCode } from './text/argumentError.js';
export { attach } from './text/attach.js';
export { contextOf, type QuoteContext } from './text/contextOf.js';
export { detach } from './text/detach.js';
export type { FoundQuote } from './text/foundQuote.js';
export { identifyText } from './text/identifyText.js';
export { type TextDifference, TextMismatchError } from './text/textMismatchError.js';
export { textOf } from './text/textOf.js';
export type { TopicId } from './topics/topicId.js';

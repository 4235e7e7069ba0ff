import type { Entity } from './entity.js';
import type { Passage } from './passage.js';
import type { Provenance } from './provenance.js';
import type { Quote } from './quote.js';
import type { ReportedEvent } from './reportedEvent.js';
import type { Rights } from './rights.js';
import type { TextIdentity } from './textIdentity.js';
import type { TopicAssignment } from './topicAssignment.js';
import type { When } from './when.js';

/**
 * What every record of an article has. It is plain, readonly, JSON-serialisable data.
 *
 * @typeParam S - Ids of the speakers: a union of literals for bundled data, `string` for parsed and extracted data.
 * @typeParam T - Ids of the topics, likewise.
 * @category Model
 */
export interface ArticleBase<out S extends string = string, out T extends string = string> {
  /** Version of the model that the record follows. */
  readonly schemaVersion: 1;
  /** Id of the article. */
  readonly id: string;
  /** Language of the text, a canonical BCP 47 tag; `und` where unknown. */
  readonly language: string;
  /** The headline; absent where the article has none. */
  readonly headline?: string | undefined;
  /** Ids of the entities that wrote the article; empty where it names nobody. */
  readonly authors: readonly string[];
  /** Where the article is published; absent where unknown. */
  readonly url?: string | undefined;
  /** Id of the organisation that published it; absent where unknown. */
  readonly publisher?: string | undefined;
  /** When it was published; absent where unknown. */
  readonly published?: When | undefined;
  /** When it was last changed; absent where unknown. */
  readonly modified?: When | undefined;
  /** Whose the article is; absent where unknown. */
  readonly rights?: Rights | undefined;
  /** How the record was made. */
  readonly provenance: Provenance;
  /** Which text the spans point into. */
  readonly text: TextIdentity;
  /** The blocks of the text, in text order, not overlapping. */
  readonly passages: readonly Passage[];
  /** Who and what the article mentions. */
  readonly entities: readonly Entity[];
  /** What was said, in text order. */
  readonly quotes: readonly Quote<S, T>[];
  /** Id of the concept scheme that the topics are from. */
  readonly scheme: string;
  /** What the article is about, main topic first. */
  readonly topics: readonly TopicAssignment<T>[];
  /** What happened, as far as the article reports it. */
  readonly events: readonly ReportedEvent[];
}

/**
 * A record without the article's text: whoever holds a copy attaches it with {@link onrecord!attach | attach}.
 *
 * @typeParam S - Ids of the speakers.
 * @typeParam T - Ids of the topics.
 * @category Model
 */
export interface DetachedArticle<out S extends string = string, out T extends string = string>
  extends ArticleBase<S, T> {
  /** Discriminant. */
  readonly form: 'detached';
}

/**
 * A record with the article's text.
 *
 * @typeParam S - Ids of the speakers.
 * @typeParam T - Ids of the topics.
 * @category Model
 */
export interface AttachedArticle<out S extends string = string, out T extends string = string>
  extends ArticleBase<S, T> {
  /** Discriminant. */
  readonly form: 'attached';
  /** The text, exactly as received; every span of the record points into it. */
  readonly body: string;
}

/**
 * A record of one news article: who said what about what. Discriminated by `form`.
 *
 * @typeParam S - Ids of the speakers.
 * @typeParam T - Ids of the topics.
 * @category Model
 */
export type Article<S extends string = string, T extends string = string> =
  | DetachedArticle<S, T>
  | AttachedArticle<S, T>;

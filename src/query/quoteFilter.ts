import type { Entity, Identifier } from '../model/entity.js';
import type { Quote } from '../model/quote.js';
import type { TopicId } from '../topics/topicId.js';
import type { TopicOptions } from './topicOptions.js';

/**
 * Which quotations to find; all conditions that are given must hold.
 *
 * @typeParam K - The kinds.
 * @category Query
 */
export interface QuoteFilter<out K extends Quote['kind'] = Quote['kind']> extends TopicOptions<string> {
  /**
   * Who said it: a name or alias in full, an identifier, or an entity of any record. An entity is the same across
   * records by a shared identifier, else by full name; two identifiers of one register that differ tell it apart.
   */
  readonly by?: string | Identifier | Entity | undefined;
  /** Id of the topic that it is about. */
  readonly about?: TopicId | (string & {}) | undefined;
  /** The kind, or several; what is found has no other type. */
  readonly kind?: K | readonly K[] | undefined;
  /**
   * Words that it contains: among the quoted words, and on attached records in its whole content. Case, accents,
   * typographic marks and runs of white space make no difference.
   */
  readonly containing?: string | undefined;
  /** The least confidence of the attribution, from 0 to 1. */
  readonly minConfidence?: number | undefined;
  /** First day, EDTF. Keeps articles that may have been published on or after it, undated ones included. */
  readonly from?: string | undefined;
  /** Last day, EDTF. Keeps articles that may have been published on or before it, undated ones included. */
  readonly until?: string | undefined;
}

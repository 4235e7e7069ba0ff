import type { ConceptScheme } from '../model/conceptScheme.js';
import type { Entity, Identifier } from '../model/entity.js';

/**
 * Somebody or something that the caller already knows, from a register of its own.
 *
 * @category Extract
 */
export interface KnownEntity {
  /**
   * Id that the record gives it where the text mentions it, and nobody else; none twice, and none such as `q1`, which
   * quotations have.
   */
  readonly id: string;
  /** What it is. */
  readonly kind: Entity['kind'];
  /** Name in full; the text is searched for it and for the aliases. One that two entities have tells neither. */
  readonly name: string;
  /** Other names and acronyms; none where absent. */
  readonly aliases?: readonly string[] | undefined;
  /** Identifiers in registers, copied to the record; none where absent. */
  readonly identifiers?: readonly Identifier[] | undefined;
}

/**
 * What the caller of `extractArticle` knows about an article; it wins over what the text seems to tell. No string may be
 * empty.
 *
 * @category Extract
 */
export interface ArticleOptions {
  /** Id of the record; made of the headline and the text's hash where absent. */
  readonly id?: string | undefined;
  /** The headline; read from the text where absent. */
  readonly headline?: string | undefined;
  /** Names of the authors, empty for nobody; read from the byline where absent. */
  readonly authors?: readonly string[] | undefined;
  /** Name of the publisher; read from the copyright line where absent. */
  readonly publisher?: string | undefined;
  /** Where the article is published. */
  readonly url?: string | undefined;
  /** When it was published: a year, a month, a day or a time in EDTF, such as `2026-03-05` or `2026?`; "on Monday" is resolved from it. Read from the text where absent. */
  readonly published?: string | undefined;
  /** When it was last changed, written in the same way. */
  readonly modified?: string | undefined;
  /**
   * Language of the text, a BCP 47 tag; `en` or `und` by the look of the text where absent. Only in text with a
   * tag of English are quotations, people, dates and events looked for, whatever it looks like.
   */
  readonly language?: string | undefined;
  /** Entities of the caller's own register: those that the text mentions get its ids and identifiers. */
  readonly knownEntities?: readonly KnownEntity[] | undefined;
  /** Concept scheme to find topics of; the library's defence-policy scheme where absent, and for any scheme with its id. */
  readonly scheme?: ConceptScheme | undefined;
}

import type { Evidence } from './evidence.js';
import type { Mention } from './mention.js';

/**
 * An identifier of an entity in somebody else's register.
 *
 * @category Model
 */
export interface Identifier {
  /** The register, in lower case: `wikidata`, `issn`, `europarl-body` and the like. */
  readonly scheme: string;
  /** The identifier as the register writes it. */
  readonly value: string;
}

/**
 * An office or function that a person holds, as far as the record can show it.
 *
 * @category Model
 */
export interface Role {
  /** Name of the office: "Secretary General". */
  readonly title: string;
  /** Id of the organisation it belongs to; absent where none is known. */
  readonly organization?: string | undefined;
  /** First day or year in office, EDTF; absent where unknown. */
  readonly since?: string | undefined;
  /** Last day or year in office, EDTF; absent where unknown or still running. */
  readonly until?: string | undefined;
  /** Why the record says so. */
  readonly evidence: Evidence;
}

/**
 * What every entity has.
 *
 * @category Model
 */
export interface EntityBase {
  /** Id, unique inside the record. */
  readonly id: string;
  /** Name in full, as a reader would look it up. */
  readonly name: string;
  /** Other names and acronyms; never pronouns. */
  readonly aliases: readonly string[];
  /** Identifiers in registers, verified ones only; empty where none is. */
  readonly identifiers: readonly Identifier[];
  /** Where the text mentions the entity, in text order; empty for one that is added editorially. */
  readonly mentions: readonly Mention[];
}

/**
 * A human being.
 *
 * @category Model
 */
export interface Person extends EntityBase {
  /** Discriminant. */
  readonly kind: 'person';
  /** Offices held, the one that matters most here first; empty where none is known. */
  readonly roles: readonly Role[];
}

/**
 * A body that acts as one: an alliance, a parliament, a committee, a company, a newspaper.
 *
 * @category Model
 */
export interface Organization extends EntityBase {
  /** Discriminant. */
  readonly kind: 'organization';
  /** What sort of body, in lower case: `alliance`, `parliament`, `committee` and the like (Popolo's term). */
  readonly classification?: string | undefined;
  /** Id of the organisation it is part of; absent where it stands alone. */
  readonly parent?: string | undefined;
}

/**
 * People or bodies spoken of together, unnamed sources included: "NATO allies", "two diplomats".
 *
 * @category Model
 */
export interface Group extends EntityBase {
  /** Discriminant. */
  readonly kind: 'group';
  /** Ids of those members that the record has; absent where it has none. */
  readonly members?: readonly string[] | undefined;
}

/**
 * A country, city or region.
 *
 * @category Model
 */
export interface Place extends EntityBase {
  /** Discriminant. */
  readonly kind: 'place';
  /** ISO 3166-1 alpha-2 code of the country it is or lies in; absent where it has none. */
  readonly country?: string | undefined;
}

/**
 * A named scheme, mission or initiative.
 *
 * @category Model
 */
export interface Programme extends EntityBase {
  /** Discriminant. */
  readonly kind: 'programme';
}

/**
 * Somebody or something that the article mentions, discriminated by `kind`.
 *
 * @category Model
 */
export type Entity = Person | Organization | Group | Place | Programme;

/**
 * An entity that speaks: its `id` is one of the speakers' ids, so it feeds {@link onrecord!quotesBy | quotesBy}.
 *
 * @typeParam S - Ids of the speakers.
 * @category Model
 */
export type Speaker<S extends string = string> = Entity & {
  /** Id, one of those in the quotations' `speakers`. */
  readonly id: S;
};

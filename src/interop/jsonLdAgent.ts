/**
 * A reference to a node that is described elsewhere in the same document.
 *
 * @category JSON-LD
 */
export interface JsonLdReference {
  /** IRI of the node. */
  readonly '@id': string;
}

/**
 * An identifier in a register, as schema.org writes it.
 *
 * @category JSON-LD
 */
export interface JsonLdIdentifier {
  /** Discriminant. */
  readonly '@type': 'PropertyValue';
  /** The register. */
  readonly propertyID: string;
  /** The identifier as the register writes it. */
  readonly value: string;
}

/**
 * What every described entity has.
 *
 * @category JSON-LD
 */
export interface JsonLdThing extends JsonLdReference {
  /** Name in full. */
  readonly name: string;
  /** Other names and acronyms. */
  readonly alternateName?: readonly string[];
  /** Identifiers in registers. */
  readonly identifier?: readonly JsonLdIdentifier[];
  /** IRI of the entity in Wikidata. */
  readonly sameAs?: readonly string[];
}

/**
 * An office in an organisation, with its dates, in schema.org's role pattern: the property repeats inside the role.
 *
 * @category JSON-LD
 */
export interface JsonLdRole {
  /** Discriminant. */
  readonly '@type': 'OrganizationRole';
  /** Name of the office. */
  readonly roleName: string;
  /** First day, month or year in office. */
  readonly startDate?: string;
  /** Last day, month or year in office. */
  readonly endDate?: string;
  /** The organisation. */
  readonly affiliation: JsonLdOrganization | JsonLdReference;
}

/**
 * A person.
 *
 * @category JSON-LD
 */
export interface JsonLdPerson extends JsonLdThing {
  /** Discriminant. */
  readonly '@type': 'Person';
  /** Titles of the offices, the one that matters most first. */
  readonly jobTitle?: readonly string[];
  /** The offices that belong to an organisation. */
  readonly affiliation?: readonly JsonLdRole[];
}

/**
 * An organisation; also a group and whatever else speaks, since schema.org lets only persons and organisations do so,
 * and a programme, which schema.org counts as a `Project`.
 *
 * @category JSON-LD
 */
export interface JsonLdOrganization extends JsonLdThing {
  /** Discriminant. */
  readonly '@type': 'Organization' | 'NewsMediaOrganization' | 'GovernmentOrganization' | 'Project';
  /** What it is part of. */
  readonly parentOrganization?: JsonLdOrganization | JsonLdReference;
  /** Members of a group. */
  readonly member?: readonly JsonLdAgent[];
  /** Where a place that speaks lies. */
  readonly location?: JsonLdPlace | JsonLdReference;
}

/**
 * A place.
 *
 * @category JSON-LD
 */
export interface JsonLdPlace extends JsonLdThing {
  /** Discriminant. */
  readonly '@type': 'Place';
  /** The country it is or lies in, ISO 3166-1 alpha-2. */
  readonly address?: {
    /** Always this. */
    readonly '@type': 'PostalAddress';
    /** The code of the country. */
    readonly addressCountry: string;
  };
}

/**
 * Somebody who can speak, write or take part.
 *
 * @category JSON-LD
 */
export type JsonLdAgent = JsonLdPerson | JsonLdOrganization | JsonLdReference;

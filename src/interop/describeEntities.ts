import type { ArticleBase } from '../model/article.js';
import type { Entity, Organization, Person } from '../model/entity.js';
import { compact } from './compact.js';
import type {
  JsonLdAgent,
  JsonLdOrganization,
  JsonLdPerson,
  JsonLdPlace,
  JsonLdReference,
  JsonLdRole,
  JsonLdThing,
} from './jsonLd.js';
import type { RecordIris } from './recordIris.js';
import { reduceDate } from './reduceDate.js';
import { vocabularyIri } from './vocabularyIri.js';

/** Describes the entities of one record, each in full where it first occurs and by reference from then on. */
export interface EntityDescriber {
  /** Any entity; `undefined` for an unknown id. */
  readonly thing: (id: string | undefined) => JsonLdAgent | JsonLdPlace | undefined;
  /** An entity that speaks, writes or takes part: schema.org lets persons and organisations do so. */
  readonly agent: (id: string | undefined) => JsonLdAgent | undefined;
  /** Several of them, without the unknown ones. */
  readonly agents: (ids: readonly string[]) => JsonLdAgent[];
  /** A place; `undefined` for an entity that is none. */
  readonly place: (id: string | undefined) => JsonLdPlace | JsonLdReference | undefined;
}

/** Makes the describer of a record's entities. */
export function describeEntities(article: ArticleBase, iris: RecordIris): EntityDescriber {
  const entities = new Map(article.entities.map((entity) => [entity.id, entity]));
  const seen = new Set<string>();

  /** Marks before it describes, so that a parent that leads back to its child ends in a reference. */
  function once<N extends JsonLdReference>(iri: string, describe: () => N): N | JsonLdReference {
    if (seen.has(iri)) return { '@id': iri };
    seen.add(iri);
    return describe();
  }

  function describe(entity: Entity): JsonLdPerson | JsonLdOrganization | JsonLdPlace {
    const named = nameEntity(entity, iris);
    switch (entity.kind) {
      case 'person':
        return compact<JsonLdPerson>({
          '@type': 'Person',
          ...named,
          jobTitle: entity.roles.map(({ title }) => title),
          affiliation: rolesOf(entity),
        });
      case 'organization':
        return compact<JsonLdOrganization>({
          '@type': typeOf(entity),
          ...named,
          parentOrganization: organization(entity.parent),
        });
      case 'group':
        return compact<JsonLdOrganization>({
          '@type': 'Organization',
          ...named,
          member: (entity.members ?? [])
            .filter((id) => entities.get(id)?.kind !== 'place')
            .flatMap((id) => agent(id) ?? []),
        });
      case 'programme':
        return { '@type': 'Project', ...named };
      case 'place':
        return compact<JsonLdPlace>({
          '@type': 'Place',
          ...named,
          address:
            entity.country === undefined ? undefined : { '@type': 'PostalAddress', addressCountry: entity.country },
        });
    }
  }

  function rolesOf(person: Person): JsonLdRole[] {
    return person.roles.flatMap(({ title, organization: id, since, until }) => {
      const affiliation = organization(id);
      if (!affiliation) return [];
      const dates = { startDate: reduceDate(since), endDate: reduceDate(until) };
      return compact<JsonLdRole>({ '@type': 'OrganizationRole', roleName: title, ...dates, affiliation });
    });
  }

  function thing(id: string | undefined): JsonLdAgent | JsonLdPlace | undefined {
    const entity = entities.get(id ?? '');
    return entity && once(iris.part('entity', entity.id), () => describe(entity));
  }

  function organization(id: string | undefined): JsonLdOrganization | JsonLdReference | undefined {
    return entities.get(id ?? '')?.kind === 'organization' ? (thing(id) as JsonLdOrganization) : undefined;
  }

  function place(id: string | undefined): JsonLdPlace | JsonLdReference | undefined {
    return entities.get(id ?? '')?.kind === 'place' ? (thing(id) as JsonLdPlace) : undefined;
  }

  function agent(id: string | undefined): JsonLdAgent | undefined {
    const entity = entities.get(id ?? '');
    if (entity?.kind !== 'place') return thing(id) as JsonLdAgent | undefined;
    const iri = iris.part('speaker', entity.id);
    return once<JsonLdOrganization>(iri, () =>
      compact<JsonLdOrganization>({ '@type': 'Organization', '@id': iri, name: entity.name, location: place(id) }),
    );
  }

  return { thing, agent, agents: (ids) => ids.flatMap((id) => agent(id) ?? []), place };
}

function nameEntity(entity: Entity, iris: RecordIris): JsonLdThing {
  return compact<JsonLdThing>({
    '@id': iris.part('entity', entity.id),
    name: entity.name,
    alternateName: entity.aliases,
    identifier: entity.identifiers.map(({ scheme, value }) => ({
      '@type': 'PropertyValue',
      propertyID: scheme,
      value,
    })),
    sameAs: entity.identifiers.flatMap(({ scheme, value }) => vocabularyIri(scheme, value) ?? []),
  });
}

function typeOf({ classification }: Organization): JsonLdOrganization['@type'] {
  if (/^(?:newspaper|magazine|broadcaster|news[- ]agency)$/u.test(classification ?? '')) return 'NewsMediaOrganization';
  return /^(?:government|ministry|parliament)$/u.test(classification ?? '') ? 'GovernmentOrganization' : 'Organization';
}

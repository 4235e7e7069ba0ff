import type { ArticleBase } from '../model/article.js';
import type { Entity, Group, Organization, Person, Place } from '../model/entity.js';
import { compact } from './compact.js';
import { entitiesById } from './entitiesById.js';
import { entityIris } from './entityIris.js';
import type {
  JsonLdAgent,
  JsonLdOrganization,
  JsonLdPerson,
  JsonLdPlace,
  JsonLdReference,
  JsonLdRole,
} from './jsonLd.js';
import type { NodeMaker } from './nodeMaker.js';
import type { RecordIris } from './recordIris.js';
import { reduceDate } from './reduceDate.js';

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

type EntityFields = Partial<Pick<Person, 'roles'> & Organization & Omit<Group, 'kind'> & Omit<Place, 'kind'>>;

type DescribedThing = Omit<JsonLdPerson, '@type'> & Omit<JsonLdOrganization, '@type'> & Omit<JsonLdPlace, '@type'>;

/** Makes the describer of a record's entities. */
export function describeEntities(article: ArticleBase, iris: RecordIris, node: NodeMaker): EntityDescriber {
  const entities = entitiesById(article);

  function ofKind<N>(kind: Entity['kind'], id: string | undefined): N | undefined {
    return entities.get(id)?.kind === kind ? (thing(id) as N) : undefined;
  }

  function rolesOf({ roles = [] }: EntityFields): JsonLdRole[] {
    return roles.flatMap(({ title, organization, since, until }) => {
      const affiliation = ofKind<JsonLdOrganization>('organization', organization);
      const dates = { startDate: reduceDate(since), endDate: reduceDate(until) };
      return affiliation
        ? compact<JsonLdRole>({ '@type': 'OrganizationRole', roleName: title, ...dates, affiliation })
        : [];
    });
  }

  function thing(id: string | undefined): JsonLdAgent | JsonLdPlace | undefined {
    const entity = entities.get(id);
    if (!entity) return undefined;
    const fields: EntityFields = entity as object;
    return node<DescribedThing>(typeOf(entity), iris.part('entity', entity.id), () => ({
      name: entity.name,
      alternateName: entity.aliases,
      identifier: entity.identifiers.map(({ scheme: propertyID, value }) => ({
        '@type': 'PropertyValue',
        propertyID,
        value,
      })),
      sameAs: entityIris(entity),
      jobTitle: fields.roles?.map(({ title }) => title),
      affiliation: rolesOf(fields),
      parentOrganization: ofKind('organization', fields.parent),
      member: fields.members?.filter((one) => entities.get(one)?.kind !== 'place').flatMap((one) => agent(one) ?? []),
      address: fields.country === undefined ? undefined : { '@type': 'PostalAddress', addressCountry: fields.country },
    })) as JsonLdAgent;
  }

  function place(id: string | undefined): JsonLdPlace | JsonLdReference | undefined {
    return ofKind('place', id);
  }

  function agent(id: string | undefined): JsonLdAgent | undefined {
    const entity = entities.get(id);
    if (entity?.kind !== 'place') return thing(id) as JsonLdAgent | undefined;
    return node<JsonLdOrganization>('Organization', iris.part('speaker', entity.id), () => ({
      name: entity.name,
      location: place(id),
    }));
  }

  return { thing, agent, agents: (ids) => ids.flatMap((id) => agent(id) ?? []), place };
}

function typeOf(entity: Entity): string {
  const { classification = '' }: EntityFields = entity as object;
  if (/^(?:newspaper|magazine|broadcaster|news[- ]agency)$/u.test(classification)) return 'NewsMediaOrganization';
  if (/^(?:government|ministry|parliament)$/u.test(classification)) return 'GovernmentOrganization';
  return types[entity.kind];
}

const types: Readonly<Record<Entity['kind'], string>> = {
  person: 'Person',
  organization: 'Organization',
  group: 'Organization',
  programme: 'Project',
  place: 'Place',
};

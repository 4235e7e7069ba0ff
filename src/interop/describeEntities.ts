import type { ArticleBase } from '../model/article.js';
import type { Entity, Group, Organization, Person, Place } from '../model/entity.js';
import { compact } from './compact.js';
import { entitiesById } from './entitiesById.js';
import { entityIris } from './entityIris.js';
import type { JsonLdAgent, JsonLdOrganization, JsonLdPerson, JsonLdPlace, JsonLdRole } from './jsonLdAgent.js';
import type { NodeMaker } from './nodeMaker.js';
import { reduceDate } from './reduceDate.js';

/** Describes the entities of one record, each in full where it first occurs and by reference from then on. */
export interface EntityDescriber {
  /** Any entity; `undefined` for an unknown id. */
  readonly thing: <N extends JsonLdAgent | JsonLdPlace>(id: string | undefined) => N | undefined;
  /** Entities that speak, write or take part, which schema.org lets persons and organisations do. */
  readonly agents: (ids: readonly (string | undefined)[]) => JsonLdAgent[];
}

type EntityFields = Partial<Pick<Person, 'roles'> & Organization & Omit<Group, 'kind'> & Omit<Place, 'kind'>>;

type DescribedThing = Omit<JsonLdPerson, '@type'> & Omit<JsonLdOrganization, '@type'> & Omit<JsonLdPlace, '@type'>;

/** Makes the describer of a record's entities. */
export function describeEntities(article: ArticleBase, node: NodeMaker): EntityDescriber {
  const entities = entitiesById(article);

  function thing<N extends JsonLdAgent | JsonLdPlace>(id: string | undefined): N | undefined {
    const entity = entities.get(id);
    if (!entity) return undefined;
    const { roles = [], members = [], parent, country }: EntityFields = entity as object;
    return node<DescribedThing>(typeOf(entity), 'entity', entity.id, () => ({
      name: entity.name,
      alternateName: entity.aliases,
      identifier: entity.identifiers.map(({ scheme: propertyID, value }) => ({
        '@type': 'PropertyValue',
        propertyID,
        value,
      })),
      sameAs: entityIris(entity),
      jobTitle: roles.map(({ title }) => title),
      affiliation: roles.flatMap(({ title: roleName, organization, since, until }) => {
        const affiliation = thing<JsonLdOrganization>(organization);
        const dates = { startDate: reduceDate(since), endDate: reduceDate(until) };
        return affiliation ? compact<JsonLdRole>({ '@type': 'OrganizationRole', roleName, ...dates, affiliation }) : [];
      }),
      parentOrganization: thing(parent),
      member: agents(members),
      address: country === undefined ? undefined : { '@type': 'PostalAddress', addressCountry: country },
    })) as N;
  }

  function agents(ids: readonly (string | undefined)[]): JsonLdAgent[] {
    return ids.flatMap((id) => {
      const entity = entities.get(id);
      if (entity?.kind !== 'place') return thing<JsonLdAgent>(id) ?? [];
      const { name } = entity;
      return node<JsonLdOrganization>('Organization', 'speaker', entity.id, () => ({ name, location: thing(id) }));
    });
  }

  return { thing, agents };
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

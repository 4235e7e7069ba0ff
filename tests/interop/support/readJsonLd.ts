import type { JsonLdArticle } from 'onrecord/interop';

type Node = Readonly<Record<string, unknown>> & { readonly '@id'?: string; readonly '@type'?: string };

const idOf = (node: unknown) =>
  decodeURIComponent(
    String((node as Node | undefined)?.['@id'])
      .split('/')
      .at(-1) ?? '',
  );
const list = (value: unknown) => (value === undefined ? [] : Array.isArray(value) ? value : [value]) as readonly Node[];
const kinds: Readonly<Record<string, string>> = { Person: 'person', Place: 'place', Project: 'programme' };

/** Reads the record's fields that a JSON-LD export still has, knowing only the format. */
export function readJsonLd(document: JsonLdArticle): object {
  const nodes = new Map<string, Node>();
  collect(document as unknown as Node, nodes);
  const parts = [...nodes.values()].filter((node) => node['@id']?.includes('#entity/'));
  const about = list(document.about).map((node) => nodes.get(node['@id'] ?? '') ?? node);
  return {
    id: document.identifier,
    headline: document.headline,
    language: document.inLanguage,
    url: document.url,
    authors: list(document.author).map(idOf),
    publisher: idOf(document.publisher),
    published: { edtf: document.datePublished },
    modified: { edtf: document.dateModified },
    rights: {
      holder: nodes.get(document.copyrightHolder?.['@id'] ?? '')?.['name'],
      notice: document.copyrightNotice,
      year: document.copyrightYear,
      recordLicense: String(document.sdLicense).split('/').at(-1),
    },
    text: { sha256: document.associatedMedia.sha256 },
    scheme: (about[0]?.['inDefinedTermSet'] as Node | undefined)?.['identifier'],
    topics: about.filter((node) => node['termCode']).map((node) => ({ topic: node['termCode'] })),
    events: about
      .filter((node) => node['@type'] === 'Event')
      .map((node) => ({
        id: idOf(node),
        name: node['name'],
        when: { edtf: [node['startDate'], node['endDate']].filter(Boolean).join('/') },
        place: idOf(node['location']),
        participants: [
          ...list(node['organizer']).map((one) => ({ entity: idOf(one), role: 'host' })),
          ...list(node['attendee']).map((one) => ({ entity: idOf(one) })),
        ],
      })),
    entities: parts.map((node) => ({
      id: idOf(node),
      kind: kinds[node['@type'] ?? ''] ?? 'organization',
      name: node['name'],
      aliases: node['alternateName'],
      identifiers: list(node['identifier']).map((one) => ({ scheme: one['propertyID'], value: one['value'] })),
      classification: node['@type'] === 'NewsMediaOrganization' ? 'newspaper' : undefined,
      parent: node['parentOrganization'] && idOf(node['parentOrganization']),
      members: list(node['member']).map(idOf),
      country: (node['address'] as Node | undefined)?.['addressCountry'],
      roles: list(node['jobTitle']).map((title) => {
        const role = list(node['affiliation']).find((one) => one['roleName'] === String(title));
        return {
          title,
          organization: role && idOf(role['affiliation']),
          since: role?.['startDate'],
          until: role?.['endDate'],
        };
      }),
    })),
    quotes: list(document.hasPart).map((node) => ({
      id: idOf(node),
      kind: node['@type'] === 'Statement' ? 'indirect' : undefined,
      speakers: list(node['spokenByCharacter'] ?? node['creator']).map(idOf),
      event: node['recordedAt'] && idOf(node['recordedAt']),
      nestedIn: node['isPartOf'] && idOf(node['isPartOf']),
      topics: list(node['about']).map(idOf),
      summary: node['abstract'] ?? (node['@type'] === 'Statement' ? node['text'] : undefined),
      verbatim: [{ text: node['@type'] === 'Quotation' ? node['text'] : undefined }],
    })),
  };
}

function collect(value: unknown, nodes: Map<string, Node>): void {
  if (typeof value !== 'object' || value === null) return;
  const id = (value as Node)['@id'];
  if (id && Object.keys(value).length > 1) nodes.set(id, value as Node);
  for (const one of Object.values(value)) collect(one, nodes);
}

import jsonld from 'jsonld';
import { readVocabulary } from './vocabulary.js';

const base = 'http://schema.org/';
const vocabulary = readVocabulary(import.meta.resolve('@vocabulary/schema/schema.nq'));

/** The context, made from the vocabulary as schema.org makes its own: links where a value is a URL, typed dates. */
const context = {
  '@vocab': base,
  ...Object.fromEntries(
    [...vocabulary.properties].flatMap((property) => {
      const range = vocabulary.range(property);
      const is = (type: string) => range.includes(base + type);
      const type = is('Text')
        ? undefined
        : is('URL')
          ? '@id'
          : is('Date') || is('DateTime')
            ? `${base}Date`
            : undefined;
      return type ? [[property.slice(base.length), { '@id': property, '@type': type }]] : [];
    }),
  ),
};

type Value = { readonly '@id'?: string; readonly '@type'?: string | readonly string[]; readonly '@value'?: unknown };
type Node = Readonly<Record<string, unknown>> & { readonly '@id': string; readonly '@type'?: readonly string[] };

/** Expands a document without a network and says what of it the vocabulary does not allow. */
export async function findViolations(document: object): Promise<string[]> {
  const nodes = (await jsonld.flatten(document as jsonld.JsonLdDocument, undefined, {
    safe: true,
    documentLoader: async (url: string) => {
      if (url !== 'https://schema.org') throw new Error(`refused: ${url}`);
      return { contextUrl: undefined, documentUrl: url, document: { '@context': context } };
    },
  } as jsonld.Options.Flatten)) as unknown as Node[];
  const typesOf = new Map(nodes.map((node) => [node['@id'], node['@type'] ?? []]));
  return nodes.flatMap((node) => nodeViolations(node, typesOf));
}

function nodeViolations(node: Node, typesOf: ReadonlyMap<string, readonly string[]>): string[] {
  const types = node['@type'] ?? [];
  const isRole = types.some((type) => vocabulary.isA(type, `${base}Role`));
  const found = types.filter((type) => !vocabulary.classes.has(type)).map((type) => `unknown type ${type}`);
  for (const [property, values] of Object.entries(node)) {
    if (property.startsWith('@')) continue;
    if (!vocabulary.properties.has(property)) {
      found.push(`unknown property ${property}`);
      continue;
    }
    const inDomain = vocabulary.domain(property).some((domain) => types.some((type) => vocabulary.isA(type, domain)));
    // A role repeats the property that led to it: schema.org's own exception.
    if (!inDomain && !isRole) found.push(`${property} is not for ${types}`);
    for (const value of values as Value[])
      if (!inRange(value, vocabulary.range(property), typesOf))
        found.push(`${property} is not ${JSON.stringify(value)}`);
  }
  return found;
}

function inRange(value: Value, range: readonly string[], typesOf: ReadonlyMap<string, readonly string[]>): boolean {
  const allows = (type: string) => range.includes(base + type);
  if (value['@id'] !== undefined) {
    const types = typesOf.get(value['@id']) ?? [];
    if (allows('URL') || types.length === 0) return allows('URL') || allows('Thing');
    return types.some((type) => vocabulary.isA(type, `${base}Role`) || range.some((one) => vocabulary.isA(type, one)));
  }
  if (typeof value['@value'] === 'number') return allows('Number') || allows('Integer');
  if (value['@type'] === `${base}Date`)
    return /^\d{4}(?:-\d\d(?:-\d\d(?:T[\d:]{8}(?:Z|[+-]\d\d:\d\d)?)?)?)?$/u.test(String(value['@value']));
  return typeof value['@value'] === 'string' && allows('Text');
}

import { compact } from './compact.js';
import type { JsonLdReference } from './jsonLd.js';

/** Makes a node of the graph where its IRI first occurs, and a reference to it from then on. */
export type NodeMaker = <N extends JsonLdReference>(
  type: string,
  iri: string,
  fields: () => { readonly [K in Exclude<keyof N, '@type' | '@id'>]?: N[K] | undefined },
) => N | JsonLdReference;

/** Makes the node maker of one record. It marks before it describes, so that a circle of entities ends in a reference. */
export function nodeMaker(): NodeMaker {
  const seen = new Set<string>();
  return (type, iri, fields) => {
    const reference = { '@id': iri };
    if (seen.has(iri)) return reference;
    seen.add(iri);
    return compact({ '@type': type, ...reference, ...fields() } as never);
  };
}

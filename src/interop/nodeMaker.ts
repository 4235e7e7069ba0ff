import { compact } from './compact.js';
import type { JsonLdReference } from './jsonLdAgent.js';
import type { RecordIris } from './recordIris.js';

/** Makes a node of the graph where a part of the record first occurs, and a reference to it from then on. */
export type NodeMaker = <N extends JsonLdReference>(
  type: string,
  kind: string,
  id: string,
  fields: () => { readonly [K in Exclude<keyof N, '@type' | '@id'>]?: N[K] | undefined },
) => N | JsonLdReference;

/** Makes the node maker of one record. It marks before it describes, so that a circle of entities ends in a reference. */
export function nodeMaker(iris: RecordIris): NodeMaker {
  const seen = new Set<string>();
  return (type, kind, id, fields) => {
    const reference = { '@id': iris.part(kind, id) };
    if (seen.has(reference['@id'])) return reference;
    seen.add(reference['@id']);
    return compact({ '@type': type, ...reference, ...fields() } as never);
  };
}

import { entitySchema } from '../entitySchema.js';
import {
  entityIdShape,
  eventIdShape,
  organizationIdShape,
  ownIdShape,
  placeIdShape,
  quoteIdShape,
} from '../idShape.js';
import { nodesOf } from '../nodes.js';
import type { Rule } from '../rule.js';
import { showValue } from '../showValue.js';

export const resolveReferences: Rule = {
  code: 'unresolved-reference',
  sentence: 'must be the id of something in the record, of the right kind',
  check({ nodes, record }, report) {
    const ids = { entities: new Set<string>(), quotes: new Set<string>(), events: new Set<string>() };
    for (const { value, path } of nodesOf(nodes, ownIdShape)) ids[path[0] as keyof typeof ids].add(value);
    const kinds = new Map(nodesOf(nodes, entitySchema).map(({ value }) => [value.id, value.kind]));
    const resolve = (shape: typeof entityIdShape, list: keyof typeof ids, kind: string) => {
      // Where an id could not be read, it may be the one that is missed, and a kind the one that is asked for.
      const items = record[list] as readonly unknown[] | undefined;
      const complete = items?.every((item) => (item as { id?: string } | undefined)?.id !== undefined);
      for (const { value, path } of nodesOf(nodes, shape))
        if (
          ids[list].has(value)
            ? list === 'entities' && kind !== 'entity' && (kinds.get(value) ?? kind) !== kind
            : complete
        )
          report(path, `${showValue(value)}, which no ${kind} has`);
    };
    resolve(entityIdShape, 'entities', 'entity');
    resolve(organizationIdShape, 'entities', 'organization');
    resolve(placeIdShape, 'entities', 'place');
    resolve(quoteIdShape, 'quotes', 'quote');
    resolve(eventIdShape, 'events', 'event');
  },
};

import { entitySchema } from '../entitySchema.js';
import type { Path } from '../findingList.js';
import { nodesOf } from '../nodes.js';
import { quoteSchema } from '../quoteSchema.js';
import type { Rule } from '../rule.js';
import { showValue } from '../showValue.js';

interface Edge {
  readonly to: string;
  readonly path: Path;
}

export const keepReferencesAcyclic: Rule = {
  code: 'circular-reference',
  sentence: 'must not lead back to where it is',
  check({ nodes }, report) {
    const edges = new Map<string, readonly Edge[]>();
    for (const { value, path } of nodesOf(nodes, entitySchema)) {
      if (value.kind === 'organization' && value.parent !== undefined)
        edges.set(value.id, [{ to: value.parent, path: [...path, 'parent'] }]);
      if (value.kind === 'group')
        edges.set(value.id, value.members?.map((to, i) => ({ to, path: [...path, 'members', i] })) ?? []);
    }
    for (const { value, path } of nodesOf(nodes, quoteSchema))
      if (value.nestedIn !== undefined) edges.set(value.id, [{ to: value.nestedIn, path: [...path, 'nestedIn'] }]);
    const done = new Set<string>();
    for (const start of edges.keys()) {
      // Not recursive: a chain may be as long as the record.
      const way = new Set<string>();
      const stack = [{ id: start, next: 0 }];
      for (let top = stack[0]; top; top = stack.at(-1)) {
        way.add(top.id);
        const edge: Edge | undefined = done.has(top.id) ? undefined : edges.get(top.id)?.[top.next++];
        if (!edge) {
          done.add(top.id);
          way.delete(top.id);
          stack.pop();
        } else if (way.has(edge.to)) report(edge.path, showValue(edge.to));
        else stack.push({ id: edge.to, next: 0 });
      }
    }
  },
};

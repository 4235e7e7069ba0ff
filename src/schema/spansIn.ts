import type { Span } from '../model/span.js';
import { mentionSchema } from './mentionSchema.js';
import { type Node, type Nodes, nodesOf } from './nodes.js';
import { verbatimSchema } from './quoteSchema.js';
import { spanSchema } from './spanSchema.js';

/** All spans of a record, mentions and verbatim parts among them. */
export function spansIn(nodes: Nodes): readonly Node<Span>[] {
  return [...nodesOf(nodes, spanSchema), ...nodesOf(nodes, mentionSchema), ...nodesOf(nodes, verbatimSchema)];
}

import type { Span } from '../../model/span.js';
import { entitySchema } from '../entitySchema.js';
import type { Path } from '../findingList.js';
import { nodesOf } from '../nodes.js';
import { passageSchema } from '../passageSchema.js';
import { quoteSchema } from '../quoteSchema.js';
import type { Rule } from '../rule.js';
import { topicAssignmentSchema } from '../topicAssignmentSchema.js';

export const keepTextOrder: Rule = {
  code: 'text-order',
  sentence: 'must stand after what is before it in its list',
  check({ nodes }, report) {
    const compare = (spans: readonly (readonly [Span | undefined, Path])[], disjoint: boolean) => {
      let least = 0;
      for (const [span, path] of spans) {
        if (!span) continue;
        if (span.start < least) report(path, `at ${span.start}, before ${least}`);
        least = Math.max(least, disjoint ? span.end : span.start);
      }
    };
    const within = (spans: readonly Span[] | undefined, path: Path, key: string, disjoint: boolean) =>
      compare(spans?.map((span, i) => [span, [...path, key, i]]) ?? [], disjoint);
    const quotes = nodesOf(nodes, quoteSchema);
    compare(
      nodesOf(nodes, passageSchema).map(({ value, path }) => [value.span, path]),
      true,
    );
    // A quotation may hold others, so that these overlap.
    compare(
      quotes.map(({ value, path }) => [value.content[0], path]),
      false,
    );
    for (const { value, path } of quotes) {
      within(value.content, path, 'content', true);
      if (value.kind !== 'indirect') within(value.verbatim, path, 'verbatim', true);
    }
    for (const { value, path } of nodesOf(nodes, entitySchema)) within(value.mentions, path, 'mentions', false);
    for (const { value, path } of nodesOf(nodes, topicAssignmentSchema)) within(value.spans, path, 'spans', false);
  },
};

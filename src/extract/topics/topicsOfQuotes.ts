import type { Passage } from '../../model/passage.js';
import type { Quote } from '../../model/quote.js';
import type { Span } from '../../model/span.js';
import type { TopicMention } from './findMentions.js';

/** How many mentions of one quotation are read, so that quotations nested in one another take linear time. */
const mostMentions = 100;
/** How many topics a paragraph adds to those that a quotation names itself. */
const mostAdded = 2;

/**
 * The topics of each quotation, by its id: those that its content mentions, the ones it mentions most first; then those of its
 * paragraph that are strong there, which is to say mentioned twice in it, or at all where the content mentions none.
 */
export function topicsOfQuotes(
  quotes: readonly Quote[],
  passages: readonly Passage[],
  mentions: readonly (readonly TopicMention[])[],
  idOf: (concept: number) => string,
): Map<string, readonly string[]> {
  const all = mentions.flat();
  const topics = new Map<string, readonly string[]>();
  for (const { id, content } of quotes) {
    const own = countTopics(content.flatMap((part) => inside(all, part)).slice(0, mostMentions));
    const around = new Map<number, number>();
    for (const part of content.slice(0, 3)) {
      const at = firstFrom(passages, part.start, ({ span }) => span.end - 1);
      const passage = passages[at];
      if (passage && passage.kind !== 'headline')
        for (const [concept, count] of countTopics((mentions[at] ?? []).slice(0, mostMentions)))
          if (!own.has(concept) && (own.size === 0 || count > 1))
            around.set(concept, Math.max(count, around.get(concept) ?? 0));
    }
    topics.set(id, [...byCount(own), ...byCount(around).slice(0, mostAdded)].map(idOf));
  }
  return topics;
}

function countTopics(mentions: readonly TopicMention[]): Map<number, number> {
  const counts = new Map<number, number>();
  for (const { concept } of mentions) counts.set(concept, (counts.get(concept) ?? 0) + 1);
  return counts;
}

const byCount = (counts: ReadonlyMap<number, number>): number[] =>
  [...counts].sort(([, a], [, b]) => b - a).map(([concept]) => concept);

function inside(mentions: readonly TopicMention[], part: Span): TopicMention[] {
  const found: TopicMention[] = [];
  for (let at = firstFrom(mentions, part.start, ({ start }) => start); at < mentions.length; at++) {
    const mention = mentions[at] as TopicMention;
    if (mention.start >= part.end || found.length >= mostMentions) break;
    if (mention.end <= part.end) found.push(mention);
  }
  return found;
}

/** Place of the first item at or after an offset; items stand in text order. */
function firstFrom<Item>(items: readonly Item[], offset: number, of: (item: Item) => number): number {
  let low = 0;
  let high = items.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if (of(items[middle] as Item) < offset) low = middle + 1;
    else high = middle;
  }
  return low;
}

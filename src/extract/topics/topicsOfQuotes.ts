import type { Passage } from '../../model/passage.js';
import type { Quote } from '../../model/quote.js';
import { countBelow } from '../../text/countBelow.js';
import type { TopicMention } from './findMentions.js';

/** How many parts of a quotation and mentions of each are read, so that quotations nested in one another take linear time. */
const mostParts = 20;
const mostMentions = 50;
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
): Map<string, readonly string[]> {
  const all = mentions.flat();
  return new Map(
    quotes.map(({ id, content }) => {
      const within = content.slice(0, mostParts).flatMap(({ start, end }) => {
        const from = countBelow(all.length, (at) => (all[at] as TopicMention).start < start);
        return all.slice(from, from + mostMentions).filter((mention) => mention.end <= end);
      });
      const own = countTopics(within).map(([topic]) => topic);
      const start = content[0]?.start ?? 0;
      const at = countBelow(passages.length, (place) => (passages[place] as Passage).span.end <= start);
      const around = passages[at]?.kind === 'headline' ? [] : (mentions[at] ?? []).slice(0, mostMentions);
      const added = countTopics(around)
        .filter(([topic, count]) => !own.includes(topic) && (count > 1 || own.length === 0))
        .slice(0, mostAdded);
      return [id, [...own, ...added.map(([topic]) => topic)]];
    }),
  );
}

/** Topics and how often they are mentioned, most first. */
function countTopics(mentions: readonly TopicMention[]): [string, number][] {
  if (mentions.length === 0) return [];
  const counts = new Map<string, number>();
  for (const { concept } of mentions) counts.set(concept.id, (counts.get(concept.id) ?? 0) + 1);
  return [...counts].sort(([, a], [, b]) => b - a);
}

import type { Passage } from '../../model/passage.js';
import type { TopicAssignment } from '../../model/topicAssignment.js';
import type { Grade } from '../grade.js';
import type { TopicMention } from './findMentions.js';
import type { LabelIndex } from './labelIndex.js';

/** What a mention in the headline and in the lead counts, where each passage of the body counts a little less than the one before. */
const headlineWeight = 3;
const leadWeight = 2;
/** The broadest topics are named in passing more than others: "NATO", "war". */
const broadestWeight = 0.6;
/** A topic of less relevance is not what the article is about. */
const leastRelevance = 0.1;
/** More topics than this tell nothing. */
const most = 30;

/**
 * Weighs what a text mentions: first what its headline and lead name, then what many passages do.
 *
 * The relevance is the weight as a share of the main topic's.
 */
export function weighTopics(
  mentions: readonly (readonly TopicMention[])[],
  passages: readonly Passage[],
  { concepts, broader }: LabelIndex,
): TopicAssignment[] {
  const lead = passages.findIndex(({ kind }) => kind === 'paragraph');
  const topics = new Map<number, { mentions: TopicMention[]; passages: number; headline: boolean; lead: boolean }>();
  mentions.forEach((here, at) => {
    const seen = new Set<number>();
    for (const mention of here) {
      let topic = topics.get(mention.concept);
      if (!topic) {
        topic = { mentions: [], passages: 0, headline: false, lead: false };
        topics.set(mention.concept, topic);
      }
      topic.mentions.push(mention);
      if (seen.has(mention.concept)) continue;
      seen.add(mention.concept);
      topic.passages++;
      topic.headline ||= passages[at]?.kind === 'headline';
      topic.lead ||= at === lead;
    }
  });
  const isBroadest = broadestOf(concepts.length, broader);
  const weighed = [...topics].map(([place, topic]) => ({
    place,
    ...topic,
    weight:
      (Math.log2(1 + topic.passages) +
        Math.log2(topic.mentions.length) / 4 +
        (topic.headline ? headlineWeight : 0) +
        (topic.lead ? leadWeight : 0)) *
      (isBroadest(place) ? broadestWeight : 1),
  }));
  weighed.sort(
    (a, b) => b.weight - a.weight || (a.mentions[0]?.start ?? 0) - (b.mentions[0]?.start ?? 0) || a.place - b.place,
  );
  const heaviest = weighed[0]?.weight ?? 1;
  return weighed
    .map(({ place, mentions: found, passages: spread, headline, weight }) => ({
      topic: concepts[place]?.id as string,
      relevance: Math.round((100 * weight) / heaviest) / 100,
      spans: found.map(({ start, end }) => ({ start, end })),
      evidence: evidenceOf(found, spread > 1 || headline),
    }))
    .filter(({ relevance }) => relevance >= leastRelevance)
    .slice(0, most);
}

/** Tells the concepts at the top that have narrower ones. */
function broadestOf(count: number, broader: LabelIndex['broader']): (place: number) => boolean {
  const above = new Set<number>();
  for (let place = 0; place < count; place++) for (const one of broader(place)) above.add(one);
  return (place) => above.has(place) && broader(place).length === 0;
}

/** The rule of the surest mention, and how sure it is. */
function evidenceOf(mentions: readonly TopicMention[], often: boolean): TopicAssignment['evidence'] {
  const labelled = mentions.filter(({ rule }) => rule === 'topicLabel');
  const rule = labelled.length > 0 ? 'topicLabel' : (mentions[0]?.rule ?? 'topicLabel');
  const grades: readonly [Grade, Grade] = labelled.some(({ shown }) => shown)
    ? [0.95, 0.85]
    : labelled.length > 0
      ? [0.85, 0.7]
      : [0.7, 0.5];
  return { basis: 'stated', rule, confidence: grades[often ? 0 : 1] };
}

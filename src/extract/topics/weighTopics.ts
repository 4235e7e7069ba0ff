import type { Passage } from '../../model/passage.js';
import type { TopicAssignment } from '../../model/topicAssignment.js';
import type { TopicMention } from './findMentions.js';
import type { LabelIndex } from './labelIndex.js';
import { topicEvidence } from './topicEvidence.js';

/** How much a mention in the headline and in the lead count; each more passage counts less than the one before. */
const headlineWeight = 3;
const leadWeight = 2;
/** A hidden label and one in context tell less than a label to show. */
const hiddenStrength = 0.7;
/** Broad topics are named in passing more than others: "NATO", "war". */
const broadWeight = 0.8;
const broadestWeight = 0.6;
/** A topic of less relevance is not what the article is about. */
const leastRelevance = 0.08;
/** More topics than this tell nothing. */
const most = 30;

/** What a text has of a topic. */
interface Tally {
  readonly place: number;
  readonly mentions: TopicMention[];
  /** Strength of the strongest mention of each passage, in sum, and in the headline and the lead alone. */
  spread: number;
  headline: number;
  lead: number;
  /** How many passages mention it. */
  passages: number;
}

/**
 * Weighs what a text mentions: first what its headline and lead name, then what many passages do. What it names once, below the
 * lead, without any related, broader or narrower topic, it names in passing.
 *
 * The relevance is the weight as a share of the main topic's.
 */
export function weighTopics(
  mentions: readonly (readonly TopicMention[])[],
  passages: readonly Passage[],
  index: LabelIndex,
): TopicAssignment[] {
  const tallies = tally(mentions, passages);
  const weighed = [...tallies.values()]
    .filter((one) => !inPassing(one, tallies, index))
    .map((one) => ({ ...one, weight: weigh(one, index) }));
  weighed.sort((a, b) => b.weight - a.weight || startOf(a) - startOf(b) || a.place - b.place);
  const heaviest = weighed[0]?.weight ?? 1;
  return weighed
    .map((one) => ({
      topic: index.concepts[one.place]?.id as string,
      relevance: Math.round((100 * one.weight) / heaviest) / 100,
      spans: one.mentions.map(({ start, end }) => ({ start, end })),
      evidence: topicEvidence(one.mentions, one.passages > 1 || one.headline > 0),
    }))
    .filter(({ relevance }) => relevance >= leastRelevance)
    .slice(0, most);
}

const startOf = ({ mentions }: Tally): number => mentions[0]?.start ?? 0;

function tally(mentions: readonly (readonly TopicMention[])[], passages: readonly Passage[]): Map<number, Tally> {
  const lead = passages.findIndex(({ kind }) => kind === 'paragraph');
  const tallies = new Map<number, Tally>();
  mentions.forEach((here, at) => {
    const strongest = new Map<number, number>();
    for (const mention of here) {
      const { concept } = mention;
      const one = tallies.get(concept) ?? {
        place: concept,
        mentions: [],
        spread: 0,
        headline: 0,
        lead: 0,
        passages: 0,
      };
      tallies.set(concept, one);
      one.mentions.push(mention);
      strongest.set(concept, Math.max(mention.shown ? 1 : hiddenStrength, strongest.get(concept) ?? 0));
    }
    for (const [concept, strength] of strongest) {
      const one = tallies.get(concept) as Tally;
      one.passages++;
      one.spread += strength;
      if (passages[at]?.kind === 'headline') one.headline = Math.max(one.headline, strength);
      if (at === lead) one.lead = strength;
    }
  });
  return tallies;
}

function weigh({ place, mentions, spread, headline, lead }: Tally, { broader, narrower }: LabelIndex): number {
  const weight = Math.log2(1 + spread) + Math.log2(mentions.length) / 4 + headlineWeight * headline + leadWeight * lead;
  if (narrower(place).length === 0) return weight;
  return weight * (broader(place).length === 0 ? broadestWeight : broadWeight);
}

function inPassing(
  { place, mentions, headline, lead }: Tally,
  tallies: ReadonlyMap<number, Tally>,
  index: LabelIndex,
): boolean {
  if (mentions.length > 1 || headline + lead > 0) return false;
  return !index.near(place).some((other) => tallies.has(other));
}

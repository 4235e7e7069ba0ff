import type { Concept } from '../../model/conceptScheme.js';
import type { Passage } from '../../model/passage.js';
import type { TopicAssignment } from '../../model/topicAssignment.js';
import type { Grade } from '../grade.js';
import type { TopicMention } from './findMentions.js';
import type { LabelIndex } from './labelIndex.js';

/** How much a mention in the headline and in the lead count; each more passage counts less than the one before. */
const headlineWeight = 3;
const leadWeight = 2;
/** What nothing but the headline or the lead names is not what the rest is about. */
const onceWeight = 0.5;
/** A hidden label and one in context tell less than a label to show; what leans on other words or serves them tells least. */
const hiddenStrength = 0.7;
const leastStrength = 0.35;
/** "Soldiers" and "missiles" stand in news of any topic: what few passages name in such words alone, they name in passing. */
const commonWeight = 0.1;
const commonestWeight = 0.82;
const fewPassages = 3;
/** Broad topics are named in passing more than others: "NATO", "war". */
const broadWeight = 0.8;
const broadestWeight = 0.4;
/** An article that has no topic of this weight names all that it names in passing. */
const mainWeight = 0.5;
/** A topic of less relevance is not what the article is about. */
const leastRelevance = 0.08;

/** How sure a topic is that stands in several passages, by how sure its surest mention is. */
const surer: Readonly<Record<number, Grade>> = { 0.3: 0.5, 0.5: 0.7, 0.7: 0.85, 0.85: 0.95 };

/** What a text has of a topic. */
interface Tally {
  readonly concept: Concept;
  readonly mentions: TopicMention[];
  /** Strength of the strongest mention of each passage that has any, by its place. */
  readonly strongest: Map<number, number>;
}

/**
 * Weighs what a text mentions: first what its headline and lead name, then what many passages do. What it names once, below the
 * lead, without any related, broader or narrower topic, it names in passing; it has no such topics, unless it has only those, and several.
 *
 * The relevance is the weight as a share of the main topic's, or of what a main topic weighs at least.
 */
export function weighTopics(
  mentions: readonly (readonly TopicMention[])[],
  passages: readonly Passage[],
  { broad }: LabelIndex,
): TopicAssignment[] {
  const tallies = tally(mentions);
  const near = new Set<string>();
  for (const { concept } of tallies.values())
    for (const list of [concept.broader, concept.related])
      for (const id of list) {
        if (isCompany(tallies.get(id))) near.add(concept.id);
        if (isCompany(tallies.get(concept.id))) near.add(id);
      }
  const headline = passages.findIndex(({ kind }) => kind === 'headline');
  const lead = passages.findIndex(({ kind }) => kind === 'paragraph');
  const weigh = ({ concept, mentions, mentions: { length }, strongest }: Tally): number => {
    const first = headlineWeight * (strongest.get(headline) ?? 0) + leadWeight * (strongest.get(lead) ?? 0);
    if (length === 1 && first === 0 && !near.has(concept.id)) return 0;
    let spread = 1;
    for (const strength of strongest.values()) spread += strength;
    const seen = strongest.size + (strongest.has(headline) ? 1 : 0);
    const inCommon = mentions.every(({ common }) => common);
    const weight = Math.log2(spread) + Math.log2(length) / 4 + first * (strongest.size > 1 ? 1 : onceWeight);
    return (
      weight *
      (!inCommon ? 1 : seen < fewPassages ? commonWeight : commonestWeight) *
      (!broad.has(concept.id) ? 1 : concept.broader.length > 0 ? broadWeight : broadestWeight)
    );
  };
  const weighed = [...tallies.values()].map((one) => {
    const { concept, mentions: all, strongest } = one;
    return { concept, all, strongest, weight: weigh(one) };
  });
  const telling = weighed.filter(({ all }) => !all.every(({ common }) => common));
  if (telling.length > 1 && weighed.every(({ weight }) => weight === 0)) for (const one of telling) one.weight = 1;
  weighed.sort((a, b) => b.weight - a.weight);
  const heaviest = Math.max(weighed[0]?.weight ?? 0, mainWeight);
  return weighed
    .map(({ concept, all, strongest, weight }) => {
      const [{ rule, confidence }] = [...all].sort((a, b) => b.confidence - a.confidence) as [TopicMention];
      const often = strongest.size > 1 || strongest.has(headline);
      return {
        topic: concept.id,
        relevance: Math.round((100 * weight) / heaviest) / 100,
        spans: all.map(({ start, end }) => ({ start, end })),
        evidence: { basis: 'stated' as const, rule, confidence: (often && surer[confidence]) || confidence },
      };
    })
    .filter(({ relevance }) => relevance >= leastRelevance);
}

/** Whether a topic keeps those related to it from being named in passing: more than one word in context names it. */
const isCompany = (one: Tally | undefined): boolean =>
  one !== undefined &&
  (one.mentions.length > 1 || one.mentions.some(({ common, confidence }) => !common && confidence > 0.5));

/** What the passages have of each topic, by its id, in the order of first mentions. */
function tally(passages: readonly (readonly TopicMention[])[]): Map<string, Tally> {
  const tallies = new Map<string, Tally>();
  passages.forEach((mentions, at) => {
    const told = new Set(mentions.filter(({ common }) => !common).map(({ concept }) => concept));
    for (const mention of mentions) {
      const { concept, common, confidence } = mention;
      const one = tallies.get(concept.id) ?? {
        concept,
        mentions: [] as TopicMention[],
        strongest: new Map<number, number>(),
      };
      tallies.set(concept.id, one);
      one.mentions.push(mention);
      // "Soldiers" beside what they are sent for tell that, not the army.
      const serves = common && told.size > (told.has(concept) ? 1 : 0);
      const strength = confidence > 0.8 ? 1 : serves || confidence < 0.5 ? leastStrength : hiddenStrength;
      one.strongest.set(at, Math.max(strength, one.strongest.get(at) ?? 0));
    }
  });
  return tallies;
}

import type { Evidence } from '../../model/evidence.js';
import type { Grade } from '../grade.js';
import type { TopicMention } from './findMentions.js';

/** The rule of the surest mention of a topic, and how sure it is: surer for a label to show, and where it stands often. */
export function topicEvidence(mentions: readonly TopicMention[], often: boolean): Evidence {
  const labelled = mentions.filter(({ rule }) => rule === 'topicLabel');
  const rule = labelled.length > 0 ? 'topicLabel' : (mentions[0]?.rule ?? 'topicLabel');
  const [high, low]: readonly [Grade, Grade] = labelled.some(({ shown }) => shown)
    ? [0.95, 0.85]
    : labelled.length > 0
      ? [0.85, 0.7]
      : [0.7, 0.5];
  return { basis: 'stated', rule, confidence: often ? high : low };
}

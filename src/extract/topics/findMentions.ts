import type { Passage } from '../../model/passage.js';
import type { Span } from '../../model/span.js';
import { findShared } from './findShared.js';
import type { LabelIndex, LabelUse } from './labelIndex.js';
import { type Contexts, type FoundLabel, readSentences, type Sentence } from './readSentences.js';

/** How words mention a topic: the name of the rule that found it. */
export type MentionRule = 'topicLabel' | 'topicInContext' | 'topicInCoordination';

/** Words of a text that mention a topic. */
export interface TopicMention extends Span {
  /** Place of the concept in the scheme. */
  readonly concept: number;
  readonly rule: MentionRule;
  /** Whether the label is one to show. */
  readonly shown: boolean;
}

/**
 * Finds the words of each passage that mention concepts, in text order: the longest label first, no word in two labels; one
 * label may mention several concepts.
 */
export function findMentions(text: string, passages: readonly Passage[], index: LabelIndex): TopicMention[][] {
  const mentions: TopicMention[][] = passages.map(() => []);
  const { sentences, contexts } = readSentences(text, passages, index);
  for (const sentence of sentences) findInSentence(sentence, contexts, index, mentions[sentence.passage] ?? []);
  // A word before a label may share it.
  for (const found of mentions) found.sort((a, b) => a.start - b.start || b.end - a.end);
  return mentions;
}

function findInSentence(sentence: Sentence, everywhere: Contexts, index: LabelIndex, mentions: TopicMention[]): void {
  const { words, labels, contexts } = sentence;
  let free = 0;
  for (const label of labels) {
    if (label.from < free) continue;
    const uses = (label.node.uses ?? []).filter((use) =>
      use.lists.every((list) => hasOutside(use.anywhere ? everywhere : contexts, list, label)),
    );
    if (uses.length === 0) continue;
    free = label.to + 1;
    const named = uses.filter(({ concept }) => concept >= 0);
    if (named.length === 0) continue;
    const span = { start: (words[label.from] as Span).start, end: (words[label.to] as Span).end };
    for (const { concept, lists, shown } of narrowest(named, index))
      mentions.push({ ...span, concept, shown, rule: lists.length > 0 ? 'topicInContext' : 'topicLabel' });
    for (const { word, concept } of findShared(words, label, index.root))
      mentions.push({ start: word.start, end: word.end, concept, shown: false, rule: 'topicInCoordination' });
  }
}

/** Whether a phrase of a list stands outside a label's own words. */
function hasOutside(contexts: Contexts, list: number, label: FoundLabel): boolean {
  const seen = contexts.get(list);
  const outside = ({ from, to, sentence }: FoundLabel): boolean =>
    sentence !== label.sentence || to < label.from || from > label.to;
  return seen !== undefined && (outside(seen.first) || outside(seen.last));
}

/** One use of each concept, without those of concepts that are broader than another of them. */
function narrowest(uses: readonly LabelUse[], index: LabelIndex): LabelUse[] {
  const once = [...new Map(uses.map((use) => [use.concept, use])).values()];
  if (once.length === 1) return once;
  const broader = new Set(once.flatMap(({ concept }) => index.broader(concept)));
  const narrow = once.filter(({ concept }) => !broader.has(concept));
  // Where broader concepts go round in a circle, all stay.
  return narrow.length > 0 ? narrow : once;
}

import type { Span } from '../../model/span.js';
import { findShared } from './findShared.js';
import type { LabelIndex, LabelNode, LabelUse } from './labelIndex.js';
import { labelsAt } from './labelsAt.js';
import { readWords, type Word } from './readWords.js';
import type { SentenceWord } from './sentenceWord.js';

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

/** Words of a sentence, `from` and `to` both included, that a label or a phrase of a context list spells. */
export interface FoundLabel {
  readonly from: number;
  readonly to: number;
  readonly node: LabelNode;
}

/** The first and the last place of each context list in a sentence. */
type Contexts = Map<number, { readonly first: FoundLabel; last: FoundLabel }>;

/**
 * Finds the words of a passage that mention concepts, in text order: the longest label first, no word in two labels; one
 * label may mention several concepts.
 */
export function findMentions(
  text: string,
  passage: Span,
  index: LabelIndex,
  spell: (word: Word) => SentenceWord,
): TopicMention[] {
  const mentions: TopicMention[] = [];
  let sentence: SentenceWord[] = [];
  readWords(text, passage.start, passage.end, (word) => {
    if (word.opens) {
      findInSentence(sentence, index, mentions);
      sentence = [];
    }
    sentence.push(spell(word));
  });
  findInSentence(sentence, index, mentions);
  // A word before a label may share it.
  return mentions.sort((a, b) => a.start - b.start || b.end - a.end);
}

function findInSentence(words: readonly SentenceWord[], index: LabelIndex, mentions: TopicMention[]): void {
  const labels: FoundLabel[] = [];
  const contexts: Contexts = new Map();
  for (let at = 0; at < words.length; at++)
    for (const label of labelsAt(words, at, index.root)) {
      if (label.node.uses) labels.push(label);
      for (const list of label.node.lists ?? []) {
        const seen = contexts.get(list);
        if (seen) seen.last = label;
        else contexts.set(list, { first: label, last: label });
      }
    }
  let free = 0;
  for (const label of labels) {
    if (label.from < free) continue;
    const uses = mentioned(label, contexts);
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

/** What a label mentions here: all its uses whose context stands in the sentence, outside the label. */
function mentioned(label: FoundLabel, contexts: Contexts): LabelUse[] {
  const outside = ({ from, to }: FoundLabel): boolean => to < label.from || from > label.to;
  return (label.node.uses ?? []).filter(({ lists }) =>
    lists.every((list) => {
      const seen = contexts.get(list);
      return seen !== undefined && (outside(seen.first) || outside(seen.last));
    }),
  );
}

/** One use of each concept, without those of concepts that are broader than another of them. */
function narrowest(uses: readonly LabelUse[], index: LabelIndex): LabelUse[] {
  const once = uses.filter(({ concept }, at) => uses.findIndex((use) => use.concept === concept) === at);
  if (once.length === 1) return once;
  const broader = new Set(once.flatMap(({ concept }) => index.broader(concept)));
  const narrow = once.filter(({ concept }) => !broader.has(concept));
  // Where broader concepts go round in a circle, all stay.
  return narrow.length > 0 ? narrow : once;
}

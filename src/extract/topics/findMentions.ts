import type { Concept } from '../../model/conceptScheme.js';
import type { Passage } from '../../model/passage.js';
import type { Span } from '../../model/span.js';
import { reach } from '../../topics/reach.js';
import type { Grade } from '../grade.js';
import { firstLetters } from './firstLetters.js';
import type { LabelIndex } from './labelIndex.js';
import type { ContextList, LabelNode, LabelUse } from './labelTree.js';
import { nextWord } from './nextWord.js';
import { wordEnd } from './wordEnd.js';

/** Words of a text that mention a topic. */
export interface TopicMention extends Span {
  readonly concept: Concept;
  /** How: the name of the rule that found it. */
  readonly rule: 'topicLabel' | 'topicInContext';
  /** How sure it is: surest for a label to show. */
  readonly confidence: Grade;
  /** Whether its words, which need no context, are the context of other labels: "soldiers". */
  readonly common: boolean;
}

/** Words of a sentence that spell a label or a phrase of a context. */
interface Found extends Span {
  readonly node: LabelNode;
}

/**
 * Finds the words of each passage that mention concepts, in text order: the longest label first, no word in two labels; one
 * label may mention several concepts. Bylines, datelines and notices mention none.
 */
export function findMentions(text: string, passages: readonly Passage[], index: LabelIndex): TopicMention[][] {
  const read = passages.map(({ kind, span }) =>
    kind === 'byline' || kind === 'dateline' || kind === 'notice' ? [] : readSentences(text, span, index),
  );
  const everywhere: Contexts = new Map();
  for (const sentences of read) for (const found of sentences) addContexts(everywhere, found);
  const lead = read[passages.findIndex(({ kind }) => kind === 'paragraph')] ?? [];
  const inLead = addContexts(new Map(), lead.flat());
  return read.map((sentences, at) => {
    const mentions: TopicMention[] = [];
    // A headline says in few words what the lead says in full.
    const beside = passages[at]?.kind === 'headline' ? inLead : undefined;
    for (const found of sentences) resolve(found, { everywhere, beside }, index, mentions);
    return mentions;
  });
}

/** What labels and phrases spell in each sentence, also where they overlap, the longest first where they begin together. */
function readSentences(text: string, { start, end }: Span, { start: startOf, begins, step }: LabelIndex): Found[][] {
  let sentence: Found[] = [];
  const sentences = [sentence];
  let stopped = false;
  for (let at = start; at < end; ) {
    const stop = wordEnd(text, at);
    const code = text.charCodeAt(at);
    if (stop === at) {
      stopped ||= code === 46 || code === 33 || code === 63;
      at++;
      continue;
    }
    if (stopped && code > 64 && code < 91 && sentence.length > 0) {
      sentence = [];
      sentences.push(sentence);
    }
    stopped = false;
    if (begins[firstLetters(text, at, stop)] === 1) {
      const longest = sentence.length;
      let node = startOf(text.slice(at, stop));
      for (let last = stop; node !== undefined; ) {
        if (node.uses.length + node.lists.length > 0) sentence.splice(longest, 0, { start: at, end: last, node });
        if (!node.next) break;
        const next = nextWord(text, last);
        if (next < 0 || next >= end) break;
        last = wordEnd(text, next);
        node = step(node, text, next, last);
      }
    }
    at = stop;
  }
  return sentences;
}

/** From the first to the last phrase of each context list. */
type Contexts = Map<ContextList, { readonly start: number; end: number }>;

function addContexts(contexts: Contexts, found: readonly Found[]): Contexts {
  for (const { start, end, node } of found)
    for (const list of node.lists) {
      const known = contexts.get(list);
      if (known) known.end = end;
      else contexts.set(list, { start, end });
    }
  return contexts;
}

/** What stands in a text, and in the lead where the sentence is the headline's. */
interface Surroundings {
  readonly everywhere: Contexts;
  readonly beside: Contexts | undefined;
}

function resolve(
  found: readonly Found[],
  { everywhere, beside }: Surroundings,
  index: LabelIndex,
  mentions: TopicMention[],
): void {
  let here: Contexts | undefined;
  let free = 0;
  for (const { start, end, node } of found) {
    if (start < free) continue;
    const satisfied = node.uses.flatMap((use) => {
      let { confidence } = use;
      const all = use.lists.every((list) => {
        here ??= addContexts(new Map(), found);
        if (isOutside(start, end, (use.anywhere ? everywhere : here).get(list))) return true;
        confidence = 0.3;
        return isOutside(start, end, beside?.get(list));
      });
      return all ? [confidence === use.confidence ? use : { ...use, confidence }] : [];
    });
    const uses = narrowest(satisfied, index);
    if (uses.length > 0) free = end;
    for (const { concept, lists, confidence } of uses) {
      // The library's scheme has phrases that mention nothing, though a label is in them.
      if (concept.id === '') continue;
      mentions.push({
        start,
        end,
        concept,
        rule: lists.length > 0 ? 'topicInContext' : 'topicLabel',
        confidence,
        common: confidence === 0.7 && node.lists.length > 0,
      });
    }
  }
}

/** Whether phrases of a context stand outside a label. */
const isOutside = (start: number, end: number, context: Span | undefined): boolean =>
  context !== undefined && (context.start < start || context.end > end);

/** One use of each concept, without those of concepts that are broader than another of them. */
function narrowest(uses: readonly LabelUse[], { broader }: LabelIndex): readonly LabelUse[] {
  if (uses.length < 2) return uses;
  const once = [...new Map(uses.map((use) => [use.concept, use])).values()];
  const above = new Set(once.flatMap(({ concept }) => [...reach(concept.id, (id) => broader.get(id), true)]));
  const narrow = once.filter(({ concept }) => !above.has(concept.id));
  // Where broader concepts go round in a circle, all stay.
  return narrow.length > 0 ? narrow : once;
}

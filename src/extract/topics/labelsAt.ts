import type { LabelNode } from './labelIndex.js';
import type { SentenceWord } from './sentenceWord.js';
import type { Spelling } from './spelling.js';

/** The labels and context phrases that begin with a word of a sentence, the longest first. */
export function labelsAt(
  words: readonly SentenceWord[],
  from: number,
  root: LabelNode,
): { readonly to: number; readonly node: LabelNode }[] {
  const found: { to: number; node: LabelNode }[] = [];
  const first = words[from];
  if (!first) return [];
  let nodes = stepsFrom(root, first.spelling);
  for (let to = from; nodes.length > 0; to++) {
    for (const node of nodes) if (node.uses || node.lists) found.push({ to, node });
    const next = words[to + 1];
    if (!next || next.number - first.number !== to + 1 - from) break;
    if (next.gap !== 'space' && next.gap !== 'hyphen') break;
    nodes = nodes.flatMap((node) => stepsFrom(node, next.spelling));
  }
  return found.reverse();
}

const nothing: readonly LabelNode[] = [];

/** The nodes that a word leads to: as an acronym, and by its folded letters. */
export function stepsFrom(node: LabelNode, word: Spelling): readonly LabelNode[] {
  const acronym = word.acronym > 0 ? node.next.get(word.acronym) : undefined;
  const folded = word.folded > 0 ? node.next.get(word.folded) : undefined;
  if (acronym && folded && acronym !== folded) return [acronym, folded];
  const one = acronym ?? folded;
  return one ? [one] : nothing;
}

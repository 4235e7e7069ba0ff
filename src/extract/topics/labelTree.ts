import type { Concept } from '../../model/conceptScheme.js';
import type { Grade } from '../grade.js';
import { firstLetters, letterSets } from './firstLetters.js';
import { plainWord } from './foldWord.js';
import type { KeysOf } from './labelKeys.js';

/** Phrases of which one must stand beside a label. */
export type ContextList = readonly string[];

/** A concept that a label mentions. */
export interface LabelUse {
  readonly concept: Concept;
  /** Of each of these a phrase must stand beside the label. */
  readonly lists: readonly ContextList[];
  /** Whether they may stand anywhere in the text, not in the sentence alone. */
  readonly anywhere: boolean;
  /** How sure a mention is: surest for a label to show, least for one in context. */
  readonly confidence: Grade;
}

/** A step along the words of labels and of phrases of their contexts. */
export interface LabelNode {
  next: Map<string, LabelNode> | undefined;
  /** Numbers for the two letters that words which lead on begin with. */
  begins: Set<number> | undefined;
  /** What the label that ends here mentions. */
  readonly uses: LabelUse[];
  /** The lists that the phrase that ends here is in. */
  readonly lists: ContextList[];
}

/** Labels by their words. */
export interface LabelTree {
  readonly root: LabelNode;
  /** 1 for the first letters of what labels begin with. */
  readonly begins: Uint8Array;
  /** The nodes that a label ends at, made where they are not there. */
  readonly endsOf: (label: string) => readonly LabelNode[];
}

/** Labels of more words are not searched for, so that time stays linear in the text. */
const longestLabel = 12;

/** Starts without a label. */
export function makeLabelTree(keysOf: KeysOf): LabelTree {
  const root = newNode();
  const begins = new Uint8Array(letterSets).fill(1, 0, 1);
  // Many a context shares its phrases with others.
  const ends = new Map<string, LabelNode[]>();
  return {
    root,
    begins,
    endsOf: (label) => {
      const known = ends.get(label);
      if (known) return known;
      // "cease-fire" is "ceasefire" too.
      const made = [...new Set([label, label.replaceAll('-', '')])].map(wordsOf).flatMap((words) => {
        const [first] = words;
        if (first === undefined || words.length > longestLabel) return [];
        const plain = plainWord(first);
        for (const spelling of [plain, `${plain}s`, plain.replace(/y$/, 'ies')])
          begins[firstLetters(spelling, 0, spelling.length)] = 1;
        return words.reduce((node, word) => {
          const [key] = keysOf(word) as [string];
          node.next ??= new Map();
          node.begins ??= new Set([0]);
          const next = node.next.get(key) ?? newNode();
          node.next.set(key, next);
          node.begins.add(firstLetters(plainWord(word), 0, word.length, 2));
          return next;
        }, root);
      });
      ends.set(label, made);
      return made;
    },
  };
}

const newNode = (): LabelNode => ({ next: undefined, begins: undefined, uses: [], lists: [] });

/** The words of a label, without possessives. */
function wordsOf(label: string): string[] {
  return label.replace(/['’]s?(?![\p{L}\p{N}])/gu, '').match(/[\p{L}\p{N}\p{M}]+/gu) ?? [];
}

import type { KnownEntity } from '../articleOptions.js';
import * as is from '../lexicon/wordClasses.js';
import type { Token } from '../token.js';
import { wordOf } from './wordOf.js';

/** A known name in the text: its entity, and the index after its last token. */
interface KnownMatch {
  readonly entity: KnownEntity;
  readonly to: number;
}

/** Finds the longest name of the caller's register that starts at a token. */
export type MatchKnown = (t: readonly Token[], from: number, to: number) => KnownMatch | undefined;

interface KnownName {
  readonly words: readonly string[];
  readonly entity: KnownEntity;
  /** In capitals: its case tells it from a word. */
  readonly acronym: boolean;
}

const separators = /[^\p{L}\p{N}\p{M}'’.&-]+/u;

/** Makes a search for the names and aliases of known entities: whole words, without regard to case but for acronyms; `undefined` where there are none. */
export function matchKnown(entities: readonly KnownEntity[]): MatchKnown | undefined {
  const byFirst = new Map<string, KnownName[]>();
  for (const entity of entities)
    for (const name of [entity.name, ...(entity.aliases ?? [])]) {
      const words = name.normalize('NFC').toLowerCase().replaceAll('’', "'").split(separators).filter(Boolean);
      const [first] = words;
      if (first === undefined) continue;
      const list = byFirst.get(first) ?? [];
      byFirst.set(first, list);
      list.push({ words, entity, acronym: /^[^\p{Ll}]+$/u.test(name) });
      list.sort((a, b) => b.words.length - a.words.length);
    }
  if (byFirst.size === 0) return undefined;
  return (t, from, to) => {
    for (const { words, entity, acronym } of byFirst.get(wordOf(t[from] as Token)) ?? []) {
      let at = from;
      for (const word of words) {
        const token = t[at];
        if (at >= to || !token || token.mark || wordOf(token) !== word) break;
        if (acronym && !(token.flags & is.UPPERCASE)) break;
        at++;
      }
      if (at === from + words.length) return { entity, to: at };
    }
    return undefined;
  };
}

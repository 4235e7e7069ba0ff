import type { KnownEntity } from '../../articleOptions.js';
import * as is from '../../lexicon/wordClasses.js';
import type { Token } from '../../token.js';
import { makeLists } from '../words/listsByKey.js';
import { wordOf } from '../words/wordOf.js';

/** A known name in the text: its entity, and the index after its last token. */
interface KnownMatch {
  readonly entity: KnownEntity;
  readonly to: number;
}

/** Finds the longest name of the caller's register that starts at a token, unless two of it have that name. */
export type MatchKnown = (t: readonly Token[], from: number, to: number) => KnownMatch | undefined;

interface KnownName {
  readonly words: readonly string[];
  readonly entity: KnownEntity;
  /** In capitals: its case tells it from a word. */
  readonly acronym: boolean;
}

/** A word without an ending as owners have, under which "McDonald's" is looked up, whether it owns something or not. */
const stemOf = (word: string): string => word.replace(/'s?$/, '');

const separators = /[^\p{L}\p{N}\p{M}'’.&-]+/u;

/** Makes a search for the names and aliases of known entities: whole words, without regard to case but for acronyms; `undefined` where there are none. */
export function matchKnown(entities: readonly KnownEntity[]): MatchKnown | undefined {
  const names = entities.flatMap((entity) =>
    [entity.name, ...(entity.aliases ?? [])].map((name) => read(name, entity)),
  );
  if (names.length === 0) return undefined;
  const byFirst = makeLists<KnownName>();
  names.sort((a, b) => b.words.length - a.words.length);
  for (const name of names) if (name.words[0]) byFirst.add(stemOf(name.words[0]), name);
  return (t, from, to) => {
    let found: KnownMatch | undefined;
    for (const { words, entity, acronym } of byFirst.get(stemOf((t[from] as Token).word))) {
      const end = from + words.length;
      if (found && end < found.to) break;
      const matches = (word: string, index: number): boolean => {
        const token = t[from + index] as Token;
        // King's College
        const same = wordOf(token) === word || token.word === word;
        return same && (!acronym || (token.flags & is.UPPERCASE) !== 0);
      };
      if (end > to || !words.every(matches)) continue;
      if (found && found.entity !== entity) return undefined;
      found = { entity, to: end };
    }
    return found;
  };
}

const read = (name: string, entity: KnownEntity): KnownName => ({
  words: name.normalize('NFC').toLowerCase().replaceAll('’', "'").split(separators).filter(Boolean),
  entity,
  acronym: name === name.toUpperCase(),
});

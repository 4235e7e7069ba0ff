import { flagsAt } from '../../grammar/tokens/flagsAt.js';
import type { NameWords } from '../../lexicon/nameWords.js';
import * as is from '../../lexicon/wordClasses.js';
import type { Line } from '../../line.js';
import type { Token } from '../../token.js';
import { wordOf } from '../words/wordOf.js';
import { isSetOff } from './isSetOff.js';
import { isTitleCaseLine } from './isTitleCaseLine.js';

/** Words that do not open a sentence. */
export interface Inside {
  /** Those with capitals. */
  readonly all: Set<string>;
  /** Those that stand behind a forename, or what else shows itself to be one. */
  readonly surnames: Set<string>;
  /** Those that no other word with a capital follows. */
  readonly last: Set<string>;
  /** Whether a word stands somewhere in small letters. */
  readonly isSmall: (word: string) => boolean;
}

/** Reads them from all lines but those that write most words so. */
export function wordsInsideSentences(lines: readonly Line[], words: NameWords): Inside {
  const all = new Set<string>();
  const surnames = new Set<string>();
  const last = new Set<string>();
  for (const line of lines) {
    if (isTitleCaseLine(line)) continue;
    for (const { from, to } of line.sentences)
      for (let i = from + 1; i < to; i++) {
        const token = line.tokens[i] as Token;
        const left = line.tokens[i - 1] as Token;
        if (!(token.flags & is.CAPITAL) || left.mark || (i === from + 1 && left.word === '(')) continue;
        const word = wordOf(token);
        all.add(word);
        if (!(flagsAt(line.tokens, i + 1) & is.CAPITAL)) last.add(word);
        const given = left.flags & is.CAPITAL && words.forename(wordOf(left)) !== undefined;
        if (given || (left.flags === is.CAPITAL && isSetOff(line.tokens, i + 1, words))) surnames.add(word);
      }
  }
  let small: Set<string> | undefined;
  const isSmall = (word: string): boolean => {
    small ??= smallWords(lines);
    return small.has(word);
  };
  return { all, surnames, last, isSmall };
}

function smallWords(lines: readonly Line[]): Set<string> {
  const small = new Set<string>();
  for (const { tokens } of lines) for (const { flags, word } of tokens) if (!(flags & is.CAPITAL)) small.add(word);
  return small;
}

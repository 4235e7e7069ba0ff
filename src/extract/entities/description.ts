import type { NameWords } from '../lexicon/nameWords.js';
import type { Range, Token } from '../token.js';
import type { NameMention } from './nameMention.js';

/** Words beside a name that tell what it names. */
export interface Description {
  /** Those of the line. */
  readonly tokens: readonly Token[];
  readonly words: Range;
  readonly rule:
    | 'owner'
    | 'bodyBeforeName'
    | 'titleBeforeName'
    | 'officeBeforeName'
    | 'apposition'
    | 'relativeClause'
    | 'copula';
}

/** What has been read of the words beside a name so far. */
export interface Portrait {
  readonly mention: NameMention;
  readonly names: NameWords;
  readonly descriptions: Description[];
  /** How much they speak for a person, above 0, or for a body, below 0. */
  person: number;
}

/** Adds words that tell what a name names, if there are any, and how much they speak for a person. */
export function describeBy(portrait: Portrait, words: Range | undefined, rule: Description['rule'], weight = 3): void {
  if (!words) return;
  portrait.descriptions.push({ tokens: portrait.mention.tokens, words, rule });
  portrait.person += weight;
}

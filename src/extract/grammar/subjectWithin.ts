import * as is from '../lexicon/wordClasses.js';
import type { Token } from '../token.js';
import { auxiliary, isVerbal } from './clause.js';
import { flagsAt } from './flagsAt.js';
import { looksPlural } from './looksPlural.js';
import { isDeterminer } from './nominal.js';

const thing = is.CARRIER | is.ROLE | is.BODY;
const joined = is.PREPOSITION | is.CONJUNCTION | is.POSSESSIVE | is.PUNCTUATION | is.ADVERB;

/**
 * Index where the subject of a clause starts inside words that look like one noun phrase and that a verb follows, or
 * `end`: said in a statement [prices] would rise; told the Post [two ships] had left.
 */
export function subjectWithin(t: readonly Token[], from: number, end: number): number {
  // The newspaper Diário do Sul
  const particle = flagsAt(t, end) & is.DO && flagsAt(t, end + 1) & is.CAPITAL;
  if (particle || !isVerbal(t, end)) return end;
  const helped = (t[end] as Token).flags & auxiliary;
  for (let i = from + 1; i < end; i++) {
    const { flags: left, word } = t[i - 1] as Token;
    const { flags } = t[i] as Token;
    if ((left | flags) & joined || isDeterminer(t[i - 1] as Token) || word === 'and') continue;
    const name = left & is.CAPITAL && !(left & is.TITLE);
    if (flags & is.CAPITAL) {
      if (!(left & is.CAPITAL) && left & thing && !(left & is.ROLE)) return i;
    } else if (flags & is.NUMBER || (helped && isBare(t[i] as Token) && (name || left & thing))) return i;
  }
  return end;
}

/** Whether a noun can stand without an article. */
const isBare = ({ word, flags }: Token): boolean => looksPlural(word) || (flags & (is.PRESENT | is.VERB)) !== 0;

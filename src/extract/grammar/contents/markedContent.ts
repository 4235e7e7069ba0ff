import * as is from '../../lexicon/wordClasses.js';
import type { Mark } from '../../mark.js';
import type { Token } from '../../token.js';
import { hasVerb } from '../phrases/clause.js';
import { needsNoun } from '../phrases/nominal.js';
import { hasToken } from '../tokens/hasToken.js';
import { wordAt } from '../tokens/wordAt.js';

/** Index of marks that are next or that a comma or colon opens further on, with no other verb of speech before them; 0 where there are none. */
export function distantMark(t: readonly Token[], from: number, to: number): number {
  // “No,” said Ruiz when she was asked about it, “never.”
  const opener = wordAt(t, from) === ',' ? from + 1 : from;
  const clause = /^(?:when|as|after|before)$/.test(wordAt(t, opener));
  for (let i = from; i < Math.min(to, from + 40); i++) {
    const token = t[i] as Token;
    const before = wordAt(t, i - 1);
    // “No”, said Ruiz; “never.”
    if (token.mark && clause) return before === ',' && !(t[i - 2] as Token).entry.takes ? i : 0;
    if (token.mark) return i === from || /^[,:]$/.test(before) || (before === ';' && i + 1 >= to) ? i : 0;
    // Told the hearing, a Senate briefing
    const occasion = needsNoun(t[i - 1] as Token) || /^(?:hearing|briefing)$/.test(token.word);
    // “No,” said Ruiz, pointing at a leak, “never.”
    const aside =
      token.flags & is.GERUND && token.word !== 'adding' && (t[i + 1] ?? token).flags & (is.PREPOSITION | is.TIME);
    if (!(clause || occasion || aside) && token.entry.takes && token.flags & (is.PAST | is.PRESENT | is.GERUND))
      return 0;
  }
  return 0;
}

/** A short name in marks after a preposition, and no clause: the author of "Home Waters," wrote her; but not: he wrote “Home Waters”, said Ruiz. */
export function isEmbedded(t: readonly Token[], at: number, start: number, mark: Mark): boolean {
  return (
    at > start &&
    mark.innerEnd - mark.innerStart < 40 &&
    !hasVerb(t, start, at) &&
    ((t[at - 1] as Token).flags & (is.PREPOSITION | is.POSSESSIVE)) !== 0
  );
}

/** Words in marks that open with a capital after a comma or colon are a sentence of their own. */
export function markedStart(t: readonly Token[], text: string, from: number, close: number): number {
  const { mark } = t[close] as Token;
  if (!mark?.capital || close === from) return from;
  const { innerStart, innerEnd } = mark;
  const apart = (t[close - 1] as Token).flags & is.PUNCTUATION;
  const long = innerEnd - innerStart > 25 && !/^(?:I\b|US|EU)/.test(text.slice(innerStart, innerStart + 2));
  return apart || long ? close : from;
}

/** Whether words in marks stand there that are long enough for a clause. */
export const hasMarkedClause = (t: readonly Token[], from: number, to: number): boolean =>
  hasToken(t, from, to, ({ mark }) => mark !== undefined && mark.end - mark.start > 15);

import { flagsAt } from '../grammar/flagsAt.js';
import { hasToken } from '../grammar/hasToken.js';
import { isNominal } from '../grammar/nominal.js';
import { nounPhraseBefore } from '../grammar/nounPhraseBefore.js';
import { wordAt } from '../grammar/wordAt.js';
import * as is from '../lexicon/wordClasses.js';
import type { Token } from '../token.js';
import { callsBody } from './firms.js';

/** Who is called by what they are for, or by how many children they have. */
const holders =
  /^(?:member|minister|secretary|director|head|holder|lead|professor|commissioner|editor|manager|officer|champion|father|mother|parent|mum|dad)$/;
/** How many words a matter may have: adult social care and health. */
const longest = 6;

/**
 * Index where an office before a name starts that tells in small letters what it is of; `from` where there is none.
 *
 * Handles: [cabinet member for adult social care] Ana Ruiz / [head of planning] Jan Lund / [father of three] Jan Lund
 * Not: a spokesman for the singer Ana Ruiz / the head of charity Norrvik
 */
export function officeOfMatter(t: readonly Token[], lowest: number, from: number): number {
  let link = from - 1;
  const floor = Math.max(lowest, from - longest);
  while (link > floor && isMatterWord(t[link] as Token, link < from - 1)) link--;
  if (link === from - 1 || !/^(?:of|for)$/.test(wordAt(t, link)) || !holders.test(wordAt(t, link - 1))) return from;
  if (hasToken(t, link + 1, from, isSomebodyOrBody)) return from;
  const start = nounPhraseBefore(t, lowest, link);
  if (start < 0) return from;
  return flagsAt(t, start) & is.DETERMINER ? start + 1 : start;
}

/** Whether a word can tell what an office is of: adult, social, care, between them "and" and a comma. */
const isMatterWord = (token: Token, inner: boolean): boolean =>
  !(token.flags & (is.CAPITAL | is.DETERMINER)) && (isNominal(token) || (inner && /^(?:,|and)$/.test(token.word)));

/** Whether somebody or a body is meant, of whom the name behind it may be: singer Ana Ruiz, charity Norrvik. */
const isSomebodyOrBody = (token: Token): boolean =>
  callsBody(token.word) || /(?:[eo]r|ist|ian|m[ae]n|'s?)$/.test(token.word);

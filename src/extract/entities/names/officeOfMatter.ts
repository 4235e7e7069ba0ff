import { isNominal } from '../../grammar/phrases/nominal.js';
import { hasToken } from '../../grammar/tokens/hasToken.js';
import { wordAt } from '../../grammar/tokens/wordAt.js';
import * as is from '../../lexicon/wordClasses.js';
import type { Token } from '../../token.js';
import { callsBody } from '../words/firms.js';

/** Who is called by what they are for, or by how many children they have. */
const holders =
  /^(?:member|chief|general|president|minister|secretary|director|head|holder|lead|professor|commissioner|editor|manager|officer|champion|father|mother|parent|mum|dad)$/;
/** How many words a matter may have: adult social care and health. */
const longest = 6;

/**
 * Index after an office before a name that tells in small letters what it is of; -1 where there is none.
 *
 * Handles: [cabinet member] for adult social care Ana Ruiz / [White House chief] of staff Jan Lund / [father] of three Jan Lund
 * Not: a spokesman for the singer Ana Ruiz / the head of charity Norrvik
 */
export function officeOfMatter(t: readonly Token[], lowest: number, from: number): number {
  let link = from - 1;
  const floor = Math.max(lowest, from - longest);
  while (link > floor && isMatterWord(t[link] as Token, link < from - 1)) link--;
  if (link === from - 1 || !/^(?:of|for)$/.test(wordAt(t, link)) || !holders.test(wordAt(t, link - 1))) return -1;
  return hasToken(t, link + 1, from, isSomebodyOrBody) ? -1 : link;
}

/** Whether a word can tell what an office is of: adult, social, care, between them "and" and a comma. */
const isMatterWord = (token: Token, inner: boolean): boolean =>
  !(token.flags & (is.CAPITAL | is.DETERMINER)) && (isNominal(token) || (inner && /^(?:,|and)$/.test(token.word)));

/** Whether somebody or a body is meant, of whom the name behind it may be: singer Ana Ruiz, charity Norrvik. */
const isSomebodyOrBody = (token: Token): boolean =>
  callsBody(token.word) || /(?:[eo]r|ist|ian|m[ae]n|'s?)$/.test(token.word);

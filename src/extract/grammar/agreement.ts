import * as is from '../lexicon/wordClasses.js';
import { wordSet } from '../lexicon/wordSet.js';
import type { Range, Token } from '../token.js';
import { isVerbal } from './clause.js';
import { isSay } from './complement.js';
import { looksLikeNoun } from './looksLikeNoun.js';
import { looksPlural } from './looksPlural.js';
import { owners } from './ownerBefore.js';
import { tokenAt } from './tokenAt.js';
import type { VerbGroup } from './verbGroup.js';
import { wordAt } from './wordAt.js';

const plurals = /* @__PURE__ */ wordSet(`
  people police men women i we you they who which that some many most both all those these staff few
  several data media pair couple`);

/** Kinds of word for those that can say something. */
export const somebody = is.CAPITAL | is.PRONOUN | is.RELATIVE | is.ROLE | is.BODY | is.CARRIER;

/** Whether "states" are lands: member states, Western states, several states. */
const areStates = (first: Token, last: Token): boolean =>
  /(?:^member|eastern|western|thern)$/.test(last.word) ||
  /^(?:several|most|many|few|other|these|those|both)$/.test(first.word);

/** Whether a noun must follow a phrase that tells whose it is: the mayor's [proposed cuts], her own, Lima's 20. */
function isOwning(t: readonly Token[], from: number, to: number): boolean {
  const last = tokenAt(t, to - 1) as Token;
  if (/^(?:own|least)$/.test(last.word)) return true;
  const owner = to - 1 > from && last.flags & is.NUMBER ? (t[to - 2] as Token) : last;
  return (owner.flags & is.POSSESSIVE) !== 0 || (owner !== last && owners.has(owner.word));
}

/** Whether a verb without auxiliaries agrees with its subject: critics say, the critic says, but not "its sums". */
export function agrees(t: readonly Token[], group: VerbGroup, { from, to }: Range): boolean {
  const verb = t[group.at] as Token;
  const first = t[from] as Token;
  const last = tokenAt(t, to - 1) as Token;
  if (to - from === 1 && /^[\d,.]+$/.test(first.word)) return verb.word === 'say' || wordAt(t, group.from) === 'have';
  if (group.from !== group.at) return true;
  // Staff at St Ana’s say
  const named = last.flags & is.CAPITAL && isSay(verb);
  if (to === group.at && !named && isOwning(t, from, to)) return false;
  if (verb.flags & is.PAST) return true;
  if ((last.flags & is.POSSESSIVE && !named) || (verb.word === 'states' && areStates(first, last))) return false;
  let plural = false;
  let counted = false;
  for (let i = from; i < to; i++) {
    const token = t[i] as Token;
    if (token.flags & is.NUMBER || (token.word === 'of' && looksPlural(last.word))) counted = true;
    if (
      token.flags & is.NUMBER ||
      token.word === 'and' ||
      plurals.has(token.word) ||
      (looksPlural(token.word) && !(token.flags & (is.POSSESSIVE | is.DETERMINER)))
    )
      plural = true;
  }
  if (!counted && /^(?:an?|this)$/.test(first.word)) plural = false;
  const noun = looksLikeNoun(verb);
  // The note climbed
  if (noun && verb.flags & is.PLAIN && isVerbal(t, group.at + 1)) return false;
  // Five countries call for a ban
  const calls = verb.word === 'call' && /^(?:for|on)$/.test(wordAt(t, group.at + 1)) && looksPlural(last.word);
  // Ruiz, the youngest in the room, claims; an official at the port claims; Ruiz (Greens) claims
  let head = from;
  while (head + 1 < to && !((t[head + 1] as Token).flags & (is.PREPOSITION | is.PUNCTUATION))) head++;
  const speaks = last.flags | (t[head] as Token).flags;
  if (noun && !calls && !(speaks & somebody)) return false;
  if (verb.flags & is.PLAIN) {
    const acronym = last.flags & is.UPPERCASE && !noun;
    const team = last.flags & is.CAPITAL && last.word.endsWith('s');
    // The committee warn that
    const collective = last.flags & is.BODY && first.word === 'the' && !noun;
    return plural || Boolean(acronym || team || collective);
  }
  return !(verb.flags & is.PRESENT && last.flags & is.PRONOUN && plural);
}

import * as is from '../../lexicon/wordClasses.js';
import type { Token } from '../../token.js';
import { flagsAt } from '../tokens/flagsAt.js';
import { looksPlural } from '../tokens/looksPlural.js';
import { wordAt } from '../tokens/wordAt.js';
import { wordsBetween } from '../tokens/wordsBetween.js';
import { auxiliary, isVerbal } from './clause.js';
import { joined, subjectWithin } from './subjectWithin.js';

/** Whether it is had, was or will, but not “he’d”. */
const helps = (flags: number): boolean => (flags & auxiliary) !== 0 && !(flags & is.PRONOUN);

/** First words of places that have two: in [New] York Ana Moss had left. */
const opensPlace = /^(?:el|las|los|new|north|san|south|st\.?)$/;
/** How names of papers and stations end. */
const medium = /^(?:guardian|herald|journal|mail|news|post|press|radio|telegraph|times|tribune|tv)$/;
/** Adjectives before a subject: the meeting [new] ferries would come. */
const telling =
  /^(?:big|early|foreign|good|high|large|low|more|new|old|other|small|such|young)$|...(?:al|ary|er[ns]|ese|ful|[bst]ic|ish|ive|less|ous)$/;

/**
 * As `subjectWithin`, where a subject must stand, since what stands before it is only led by a preposition or spoken to:
 * told the court [ferries] were late; in Porto [Ana Moss] had left.
 */
export function subjectOfRest(t: readonly Token[], from: number, end: number): number {
  const within = subjectWithin(t, from, end);
  if (within < end || end - from < 2 || !isVerbal(t, end) || flagsAt(t, end) & is.DO) return within;
  let start = headOf(t, from, end);
  // After the talks Ana Moss led, that
  if (!helps(flagsAt(t, end)) && !(flagsAt(t, start) & is.CAPITAL && !/ that /.test(wordsBetween(t, end, end + 12))))
    return end;
  if (!(flagsAt(t, start) & flagsAt(t, start - 1) & is.CAPITAL))
    while (start - 1 > from && modifies(t[start - 1] as Token)) start--;
  return start > from && start < end && !(flagsAt(t, start - 1) & (joined | is.DETERMINER)) ? start : end;
}

/** Whether it belongs to the noun or name behind it: [new] ferries, [mayor] Ana Moss; but not: the reporters. */
const modifies = ({ flags, word }: Token): boolean =>
  (flags & is.ROLE) !== 0 ? !looksPlural(word) : telling.test(word);

/** Index of the name or noun that a verb follows, behind another name or noun; -1 where there are no two. */
function headOf(t: readonly Token[], from: number, end: number): number {
  for (let i = end - 1; i > from; i--)
    if (flagsAt(t, i) & is.PREPOSITION) {
      const head = wordAt(t, i) === 'of' ? headOf(t, from, i) : -1;
      return head < 0 ? headOf(t, i + 1, end) : head;
    }
  const within = (at: number) => (at < end ? at : -1);
  const named = (at: number) => (flagsAt(t, at) & is.CAPITAL) !== 0;
  const opening = flagsAt(t, from) & is.DETERMINER ? from + 1 : from;
  let name = opening;
  while (name < end && named(name) && !medium.test(wordAt(t, name))) name++;
  // Told the Porto Post ferries
  if (name > opening && name < end && named(name)) return within(name + 1);
  if (name > opening) {
    // Told the BBC Ana Moss; in Porto ferries; in New York Ana Moss
    if (opening > from && flagsAt(t, opening) & (is.UPPERCASE | is.BODY)) return within(opening + 1);
    if (opening === from)
      return name < end && !(flagsAt(t, name - 1) & is.POSSESSIVE)
        ? name
        : within(opening + (opensPlace.test(wordAt(t, opening)) ? 2 : 1));
  }
  let start = end - 1;
  // Norrvik’s new plan
  if (!named(start)) while (start > opening && !(named(start) && flagsAt(t, start) & is.POSSESSIVE)) start--;
  if (start === opening) start = end - 1;
  if (!named(start) && !looksPlural(wordAt(t, start))) return -1;
  if (name < end) while (named(start) && named(start - 1)) start--;
  return start > opening ? start : -1;
}

import { papers } from '../../lexicon/papers.js';
import { placeOpeners } from '../../lexicon/placeOpeners.js';
import * as is from '../../lexicon/wordClasses.js';
import { wordSet } from '../../lexicon/wordSet.js';
import type { Token } from '../../token.js';
import { flagsAt } from '../tokens/flagsAt.js';
import { looksPlural } from '../tokens/looksPlural.js';
import { wordAt } from '../tokens/wordAt.js';
import { wordsBetween } from '../tokens/wordsBetween.js';
import { auxiliary, isVerbal } from './clause.js';
import { joined, subjectWithin } from './subjectWithin.js';

/** First words of places that have two: in [New] York Ana Moss had left. */
const opensPlace = /* @__PURE__ */ wordSet(placeOpeners);
/** How names of papers and stations end. */
const medium = /* @__PURE__ */ wordSet(`${papers} news press radio tv`);
/** Adjectives before a subject: the meeting [new] ferries would come. */
const telling =
  /^(?:big|early|foreign|good|high|large|low|more|new|old|other|small|such|young)$|...(?:al|ary|er[ns]|ese|ful|[bst]ic|ish|ive|less|ous)$/;

/**
 * As `subjectWithin`, where a subject must stand, since what stands before it is only led by a preposition or spoken to:
 * told the court [ferries] were late; in Porto [Ana Moss] had left.
 */
export function subjectOfRest(t: readonly Token[], from: number, end: number): number {
  const within = subjectWithin(t, from, end);
  const verb = flagsAt(t, end);
  if (within < end || !isVerbal(t, end) || verb & is.DO) return within;
  let start = headOf(t, from, end);
  if (start >= end) return end;
  // Had, was or will, but not “he’d”
  const helps = verb & auxiliary && !(verb & is.PRONOUN);
  // After the talks Ana Moss led, that
  if (!helps && !(flagsAt(t, start) & is.CAPITAL && !/ that /.test(wordsBetween(t, end, end + 12)))) return end;
  if (!(flagsAt(t, start) & flagsAt(t, start - 1) & is.CAPITAL))
    while (start - 1 > from && modifies(t[start - 1] as Token)) start--;
  return flagsAt(t, start - 1) & (joined | is.DETERMINER) ? end : start;
}

/** Whether it belongs to the noun or name behind it: [new] ferries, [mayor] Ana Moss; but not: the reporters. */
const modifies = ({ flags, word }: Token): boolean =>
  (flags & is.ROLE) !== 0 ? !looksPlural(word) : telling.test(word);

/** Index of the name or noun that a verb follows, behind another name or noun; `end` or more where there are no two. */
function headOf(t: readonly Token[], from: number, end: number): number {
  for (let i = end - 1; i > from; i--)
    if (flagsAt(t, i) & is.PREPOSITION) {
      const head = wordAt(t, i) === 'of' ? headOf(t, from, i) : i;
      return head < i ? head : headOf(t, i + 1, end);
    }
  const named = (at: number) => at < end && (flagsAt(t, at) & is.CAPITAL) !== 0;
  const opening = flagsAt(t, from) & is.DETERMINER ? from + 1 : from;
  let name = opening;
  while (named(name) && !medium.has(wordAt(t, name))) name++;
  if (name > opening) {
    // Told the Porto Post ferries
    if (named(name)) return name + 1;
    // Told the BBC Ana Moss
    if (opening > from && flagsAt(t, opening) & (is.UPPERCASE | is.BODY)) return opening + 1;
    // In Porto ferries; in New York Ana Moss
    if (opening === from)
      return name < end && !(flagsAt(t, name - 1) & is.POSSESSIVE)
        ? name
        : opening + (opensPlace.has(wordAt(t, opening)) ? 2 : 1);
  }
  let start = end - 1;
  // Norrvik’s new plan
  if (!named(start)) while (start > opening && !(named(start) && flagsAt(t, start) & is.POSSESSIVE)) start--;
  if (start === opening) start = end - 1;
  if (!named(start) && !looksPlural(wordAt(t, start))) return end;
  if (name < end) while (named(start) && named(start - 1)) start--;
  return start > opening ? start : end;
}

import * as is from '../../lexicon/wordClasses.js';
import type { Range, Token } from '../../token.js';
import { participles } from '../phrases/beyondParticiple.js';
import { isVerbal } from '../phrases/clause.js';
import { isAge } from '../phrases/isAge.js';
import { countedAt } from '../phrases/isCounted.js';
import { isCue } from '../phrases/joinsNext.js';
import { article, isDeterminer, isNameWord, isNominal, isPastForm } from '../phrases/nominal.js';
import { nounPhraseAfter } from '../phrases/nounPhraseAfter.js';
import { owners } from '../phrases/ownerBefore.js';
import { reflexives } from '../phrases/skipBack.js';
import { timeAfter, units } from '../phrases/timeEnd.js';
import { afterBracketed } from '../tokens/afterBracketed.js';
import { flagsAt } from '../tokens/flagsAt.js';
import { hasKind } from '../tokens/hasKind.js';
import { hasToken } from '../tokens/hasToken.js';
import { looksPlural } from '../tokens/looksPlural.js';
import { only } from '../tokens/only.js';
import { tokenAt } from '../tokens/tokenAt.js';
import { wordAt } from '../tokens/wordAt.js';

const most = 8;
/** What ends a noun phrase. */
const closing = is.PUNCTUATION | is.PREPOSITION | is.RELATIVE | is.CONJUNCTION | is.SUBORDINATOR;

/** The noun phrase after the verb of an inverted attribution, with its apposition: said Ruiz, the mayor. */
export function subjectAfter(t: readonly Token[], from: number, highest: number): Range | undefined {
  if ((flagsAt(t, from) & (is.OBJECT_PRONOUN | is.PRONOUN | is.DETERMINER)) === is.OBJECT_PRONOUN) return undefined;
  if (wordAt(t, from) === 'of') return undefined;
  if (wordAt(t, from) === 'those' && flagsAt(t, from + 1) & is.RELATIVE) return only(from);
  const end = whereSaid(t, from, participleEnd(t, from, nounPhraseAfter(t, countedAt(t, from), highest), highest));
  if (end < 0) return undefined;
  const named = pseudonymEnd(t, end, highest);
  if (named > end) return { from, to: named };
  const apposed = appositionEnd(t, end, highest);
  const listed = listEnd(t, apposed > end ? apposed : nameEnd(t, from, end, highest), highest);
  const to = whereSaid(t, from, listed);
  // Ruiz (Greens, Danish)
  return { from, to: afterBracketed(t, to) };
}

/** Whether it is told when, where or on what somebody speaks right behind who that is: said Ruiz [two weeks] ago, said the mayor [late] on Monday, said Ruiz [responding] to the plan. */
const opensTime = (t: readonly Token[], at: number): boolean =>
  (flagsAt(t, at - 1) & ~flagsAt(t, at) & (is.CAPITAL | is.ROLE)) !== 0 &&
  (/^(?:half|late|midway|moments|onstage)$/.test(wordAt(t, at)) ||
    ((flagsAt(t, at) & is.NUMBER) !== 0 && units.has(wordAt(t, at + 1))) ||
    (wordAt(t, at).endsWith('ing') && (flagsAt(t, at + 1) & is.PREPOSITION) !== 0) ||
    timeAfter(t, at) > at);

const occasion = /^(?:interview|hearing|meeting|debate|conference|briefing|speech|rally|summit|session)$/;

/** Index where it is told when or what the words stand in, or `end`: said Ruiz [in a statement], said a pilot [at a hearing in Porto], told by doctors [in recent weeks]. */
export function whereSaid(t: readonly Token[], from: number, end: number): number {
  for (let i = from + 1; i < end; i++)
    if (opensTime(t, i)) return i;
    else if (i + 2 < end && /^(?:in|at|during|after)$/.test(wordAt(t, i)))
      for (let k = i + 2; k < Math.min(end, i + 4); k++)
        if (
          (flagsAt(t, k) & (is.CARRIER | is.CAPITAL)) === is.CARRIER ||
          occasion.test(wordAt(t, k)) ||
          units.has(wordAt(t, k))
        )
          return i;
  return end;
}

/** Index after the name that somebody goes by: said a man calling [himself Paul Paul], a user [known as Fox Nine], a boy [called Fox]. */
function pseudonymEnd(t: readonly Token[], end: number, highest: number): number {
  const word = wordAt(t, end);
  const name = reflexives.has(word) || word === 'called' ? end + 1 : word === 'known' ? end + 2 : highest;
  const after = afterName(t, name, highest);
  return after > name ? after : end;
}

/** Index after the words of a name; where it starts, if there are none. */
export function afterName(t: readonly Token[], from: number, highest: number): number {
  let i = from;
  while (i < highest && isNameWord(t[i] as Token)) i++;
  return i;
}

/** Index after the name of somebody whose office ends in a name, too: said its Director of Operations[, Ana Ruiz]. */
function nameEnd(t: readonly Token[], from: number, end: number, highest: number): number {
  // Said Norrvik’s director of operations, Ana Ruiz
  if (wordAt(t, end) !== ',' || !((t[from] as Token).flags & (is.DETERMINER | is.POSSESSIVE))) return end;
  const i = afterName(t, end + 1, highest);
  const closed = i >= highest || ((t[i] as Token).flags & (is.PUNCTUATION | is.PREPOSITION)) !== 0;
  return i > end + 2 && closed && (tellsOffice(t, from, end) || isFromPlace(t, from, end)) ? i : end;
}

/** Whether somebody without a name is told of by where they are from: a fisherman from Porto. */
const isFromPlace = (t: readonly Token[], from: number, end: number): boolean =>
  article.has(wordAt(t, from)) &&
  hasToken(t, from, end, ({ word }) => word === 'from') &&
  (flagsAt(t, end - 1) & is.CAPITAL) !== 0;

/** Whether words tell an office of one person: its manager, his biographer, but not her aides. */
export const tellsOffice = (t: readonly Token[], from: number, to: number): boolean =>
  (owners.has(wordAt(t, from)) && !looksPlural(wordAt(t, to - 1))) ||
  t.slice(from, to).some(({ flags, word }) => flags & is.ROLE && !looksPlural(word));

/** Index after what a participle tells of people without names: two people [briefed on the talks]. */
function participleEnd(t: readonly Token[], from: number, end: number, highest: number): number {
  const participle = tokenAt(t, end);
  let by = end;
  while (by < end + 2 && (participles.test(wordAt(t, by)) || /^(?:up|out)$/.test(wordAt(t, by)))) by++;
  // Said a report by the audit office, a sign put up by farmers
  if (wordAt(t, by) === 'by' && hasKind(t, from, end, is.CARRIER))
    return Math.max(end, nounPhraseAfter(t, by + 1, highest));
  if (!participle || !/ed$/.test(participle.word) || flagsAt(t, end - 1) & is.CAPITAL) return end;
  if (!(flagsAt(t, end + 1) & is.PREPOSITION)) return end;
  // A report by the office confirmed to the Post
  if (isCue(participle) && wordAt(t, end + 1) === 'to') return end;
  const described = (t[from] as Token).flags & (is.DETERMINER | is.NUMBER | is.ROLE);
  return described ? Math.max(end, nounPhraseAfter(t, end + 2, highest)) : end;
}

/** Index after the apposition to the noun phrase that ends at `end`, or `end`. */
function appositionEnd(t: readonly Token[], end: number, highest: number): number {
  if (end + 1 >= highest || wordAt(t, end) !== ',') return end;
  const next = t[end + 1] as Token;
  const { word, flags } = next;
  const named = (t[end - 1] as Token).flags & is.CAPITAL;
  const capital = flags & is.CAPITAL;
  const opens =
    isDeterminer(next) ||
    flags & (is.ROLE | is.BODY | is.TITLE) ||
    opensOffice(t, end + 1) ||
    (isNominal(next) &&
      !(flags & is.PLAIN) &&
      // According to Ruiz, destroyed 20 homes
      !isPastForm(next) &&
      (named !== capital || flags & is.POSSESSIVE || wordAt(t, end + 2) === 'of'));
  const apposed =
    opens && !/^a(?:ged|ccording)$/.test(word) && !(flags & is.GERUND)
      ? participleEnd(t, end + 1, nounPhraseAfter(t, end + 1, highest), highest)
      : -1;
  // Sweeping up glass, but not: acting head of the port
  if (named && word.endsWith('ing') && !hasKind(t, end + 1, apposed, is.ROLE)) return end;
  // His voice breaking
  if (apposed < 0 || (owners.has(word) && wordAt(t, apposed - 1).endsWith('ing'))) return end;
  // Ruiz, 44, a pilot
  if (isAge(t, end + 1)) return appositionEnd(t, apposed, highest);
  const after = afterSecond(t, apposed, highest);
  return after >= highest || (t[after] as Token).flags & closing ? after : end;
}

/** Whether an office with words before it, and a name, follow: one of them, [former port director Ana Ruiz]. */
function opensOffice(t: readonly Token[], from: number): boolean {
  let i = from;
  while (i < from + 3 && !(flagsAt(t, i) & (closing | is.ROLE))) i++;
  return !!(flagsAt(t, i) & is.ROLE && flagsAt(t, i + 1) & is.CAPITAL);
}

/** Index after "and …" that belongs to the apposition: Duarte, a student of physics and the union's chair. */
function afterSecond(t: readonly Token[], end: number, highest: number): number {
  if (wordAt(t, end) !== 'and') return end;
  const after = nounPhraseAfter(t, end + 1, highest);
  return after > 0 && flagsAt(t, after) & is.PUNCTUATION ? after : end;
}

/** Index after the list of those who speak that goes on at `end`: said Ruiz[, Lund, and Berg]; said Ruiz [(Greens) and Lund]. */
function listEnd(t: readonly Token[], end: number, highest: number): number {
  let i = end;
  for (let item = 0; item < most; item++) {
    const after = afterBracketed(t, i);
    const comma = wordAt(t, after) === ',';
    const joint = comma ? after + 1 : after;
    const last = wordAt(t, joint) === 'and';
    if (!comma && !last) break;
    const start = last ? joint + 1 : joint;
    const next = t[start];
    if (!next || !(isDeterminer(next) || next.flags & (is.CAPITAL | is.ROLE) || (last && countsPeople(t, start))))
      break;
    i = nounPhraseAfter(t, start, highest);
    if (i < 0 || isVerbal(t, afterBracketed(t, i))) break;
    // Ruiz, [Lund and Berg]
    if (last || hasToken(t, start, i, ({ word }) => word === 'and'))
      return appositionEnd(t, afterBracketed(t, i), highest);
  }
  return end;
}

/** Whether several people without names follow: and [two officials], and [local officials]. */
const countsPeople = (t: readonly Token[], at: number): boolean =>
  (flagsAt(t, at) & ~is.NUMBER) === 0 && (flagsAt(t, at + 1) & is.ROLE) !== 0 && looksPlural(wordAt(t, at + 1));

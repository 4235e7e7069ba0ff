import * as is from '../../../lexicon/wordClasses.js';
import type { Token } from '../../../token.js';
import { skipAdverbials, skipAdverbs } from '../../phrases/adverbials.js';
import { article, isTime } from '../../phrases/nominal.js';
import { timeEnd, units } from '../../phrases/timeEnd.js';
import { flagsAt } from '../../tokens/flagsAt.js';
import { hasMark } from '../../tokens/hasMark.js';
import { hasToken } from '../../tokens/hasToken.js';
import { isCapitalised } from '../../tokens/isCapitalised.js';
import { wordAt } from '../../tokens/wordAt.js';
import type { Frame } from '../complement.js';
import { phraseEnd } from '../phraseEnd.js';

const kindly = /^(?:well|ill|highly|kindly|fondly|warmly|badly)$/;

/** A thing after the preposition that the verb asks for: called for a vote. The preposition belongs to the cue. */
export const prepositional: Frame = (t, from, to, { entry: { prepositions }, word }) => {
  // Warned last week of
  let at = timeEnd(t, skipAdverbs(t, from, to));
  while (at < to && isTime(t[at] as Token)) at++;
  // asked in April for
  if (
    /^(?:in|on)$/.test(wordAt(t, at)) &&
    isTime((t[at + 1] ?? t[at]) as Token) &&
    // Called on Tuesday for, insisted on Monday that; but not: called on Monday
    (!prepositions?.includes(wordAt(t, at)) || [...prepositions, 'that'].includes(wordAt(t, at + 2)))
  )
    at += 2;
  // Complained in the second week of “noise”
  if (/^(?:in|on)$/.test(wordAt(t, at)) && units.has(wordAt(t, at + 3)) && t[at + 5]?.mark) at += 4;
  // Admitted to me over lunch that
  const that = wordAt(t, at) === 'to' ? skipAdverbials(t, at, to) : at;
  // But not: pointed to figures that show it
  const tellsOf = !word.startsWith('point') || /^(?:fact|evidence|sign)s?$/.test(wordAt(t, that - 1));
  if (tellsOf && wordAt(t, that) === 'that') return undefined;
  const start = at + 1;
  const preposition = wordAt(t, at);
  const end = start < to && prepositions?.includes(preposition) ? phraseEnd(t, start, to) : 0;
  // Pointed to a film that has been seen
  if (word.startsWith('point') && preposition === 'to' && article.has(wordAt(t, start))) return null;
  // What she warned of is late
  if (end && /^(?:is|are|was|were)$/.test(wordAt(t, start))) return null;
  // Spoke well of it, apologised for the noise
  const silent = kindly.test(wordAt(t, at - 1)) || word.startsWith('apolog');
  if (silent && !hasMark(t, start, end)) return undefined;
  return end > start && tells(t, preposition, start, end) ? { from: start, to: end, cueEnd: start } : undefined;
};

/** Whether words after a preposition are content: pleaded with [drivers to stay], but not: with drivers, called on Friday, argued for years, asked for it, for the floor. */
function tells(t: readonly Token[], preposition: string, start: number, end: number): boolean {
  const visits =
    preposition === 'on' && wordAt(t, start - 2).startsWith('call') && flagsAt(t, start) & (is.NUMBER | is.TIME);
  if (preposition === 'with' || visits) return hasToken(t, start, end, ({ word }) => word === 'to');
  // Scoffed at that, talk about next
  if (end === start + 1 && /^(?:that|next)$/.test(wordAt(t, start))) return false;
  // Wrote of Ms Ruiz
  if (preposition === 'of') return !isCapitalised(t, start, end);
  if (preposition !== 'for') return true;
  const last = wordAt(t, end - 1);
  const lasts = units.has(last) && t.slice(start, end - 1).every(({ flags }) => flags & (is.NUMBER | is.DETERMINER));
  return !lasts && !(end === start + 1 && flagsAt(t, start) & is.OBJECT_PRONOUN) && last !== 'floor';
}

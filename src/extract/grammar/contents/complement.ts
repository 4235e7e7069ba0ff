import { MARKS_ONLY } from '../../lexicon/speechFrames.js';
import type { Range, Token } from '../../token.js';
import { skipAddressee } from '../phrases/adverbials.js';
import { wordAt } from '../tokens/wordAt.js';
import { wordsBetween } from '../tokens/wordsBetween.js';

/** What a speech verb reports after it, and how far its own words reach. */
export interface ContentAfter {
  readonly content: readonly Range[];
  /** Index after the last word of the cue: after "for" in "called for". */
  readonly cueEnd: number;
  /** Whether it is a thing and no clause: announced a vote. */
  readonly thing?: boolean | undefined;
}

/** What a frame found. */
interface FramedContent extends Range {
  /** Index after the last word of the cue, where that is in the complement: after "for" in "called for". */
  readonly cueEnd?: number;
  readonly thing?: boolean;
}

/**
 * One way in which content follows a verb, whose complement starts at `from`: what it holds, nothing, or null where no
 * later frame may look either. What words stand in, a report or a poll, is the subject where it is `carried`.
 */
export type Frame = (
  t: readonly Token[],
  from: number,
  to: number,
  verb: Token,
  carried: boolean,
) => FramedContent | undefined | null;

const openers = /^(?:each|every|time|again|over|more|before|for)$/;
/** How often something was said, before a clause: replied [each time] that. */
const howOften =
  /^(?:(?:each|every) time|time and (?:time )?again|again and again|over and over|more than once|before|for (?:years|months|weeks)) (?=that )/;

/** Index after the verb at `at` and its particle, after "out" in "pointed out", and how often; `to` where nothing can follow. */
export function complementStart(t: readonly Token[], at: number, to: number): number {
  const { word, entry } = t[at] as Token;
  const particle = wordAt(t, at + 1);
  let from = at + 1;
  // The beam pointed out to sea
  const points = particle === 'to' || (particle === 'out' && wordAt(t, at + 2) !== 'to');
  if (word.startsWith('point') && !points) return to;
  if (particle === 'out' || (/^(?:on|back)$/.test(particle) && entry.takes & MARKS_ONLY)) from++;
  if (word !== 'put' && word !== 'puts') {
    if (!openers.test(particle)) return from;
    const [often = ''] = howOften.exec(wordsBetween(t, from, from + 5)) ?? [];
    return from + often.split(' ').length - 1;
  }
  if (particle !== 'it') return to;
  // Put it to the board that
  const that = skipAddressee(t, from + 2, to);
  return wordAt(t, that) === 'that' ? that : from + 1;
}

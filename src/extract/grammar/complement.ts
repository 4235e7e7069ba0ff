import type { LexiconEntry } from '../lexicon/lexicon.js';
import { MARKS_ONLY } from '../lexicon/speechFrames.js';
import * as is from '../lexicon/wordClasses.js';
import type { Range, Token } from '../token.js';
import { nounPhraseAfter } from './nounPhraseAfter.js';

/** What follows a verb of speech, as frames see it. */
export interface Complement {
  readonly tokens: readonly Token[];
  readonly verb: Token;
  /** What the verb takes. */
  readonly takes: number;
  readonly prepositions: LexiconEntry['prepositions'];
  /** Index after the verb and its particle: after "out" in "pointed out". */
  readonly from: number;
  readonly first: Token;
  readonly to: number;
  /** Whether words stand in its subject: a report, a poll. */
  readonly carried: boolean;
}

/** What a speech verb reports after it, and how far its own words reach. */
export interface ContentAfter {
  readonly content: readonly Range[];
  /** Index after the last word of the cue: after "for" in "called for". */
  readonly cueEnd: number;
  /** Whether it is a thing and no clause: announced a vote. */
  readonly thing?: boolean;
}

/** One way in which content follows a verb: what it holds, nothing, or null where no later frame may look either. */
export type Frame = (complement: Complement) => ContentAfter | undefined | null;

/** Reads what follows the verb at `at`; undefined where nothing can. */
export function readComplement(
  tokens: readonly Token[],
  at: number,
  to: number,
  carried: boolean,
): Complement | undefined {
  const verb = tokens[at] as Token;
  const { takes, prepositions } = verb.entry;
  const particle = tokens[at + 1];
  let from = at + 1;
  if (verb.word.startsWith('point') && particle?.word !== 'out' && particle?.word !== 'to') return undefined;
  if (particle && from < to && (particle.word === 'out' || (particle.word === 'on' && takes & MARKS_ONLY))) from++;
  if (verb.word === 'put' || verb.word === 'puts') {
    if (particle?.word !== 'it') return undefined;
    from++;
  }
  if (from >= to) return undefined;
  return { tokens, verb, takes, prepositions, from, first: tokens[from] as Token, to, carried };
}

/** The content from `start` to `end` of a verb whose cue ends before its complement. */
export const contentOf = ({ from }: Complement, start: number, end: number): ContentAfter => ({
  content: [{ from: start, to: end }],
  cueEnd: from,
});

/** Whether a pronoun that stands alone is next, which opens a clause and is no thing. */
export const opensWithPronoun = ({ first }: Complement): boolean =>
  (first.flags & is.PRONOUN) !== 0 && !(first.flags & is.DETERMINER);

/** Whether the verb is a form of "say". */
export const isSay = ({ verb: { word } }: Complement): boolean => word === 'said' || word === 'say' || word === 'says';

/** Index after the thing that is next, or -1. */
export const thingAfter = ({ tokens, from, to }: Complement): number => nounPhraseAfter(tokens, from, to);

import type { LexiconEntry } from '../lexicon/lexicon.js';
import { MARKS_ONLY } from '../lexicon/speechFrames.js';
import type { Range, Token } from '../token.js';
import { contentEnd, phraseEnd } from './contentEnd.js';
import { nounPhraseAfter } from './nounPhraseAfter.js';

/** What follows a verb of speech, as frames see it. */
export interface Complement {
  readonly tokens: readonly Token[];
  /** The verb, in lower case. */
  readonly verb: string;
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
  const { word: verb, entry } = tokens[at] as Token;
  const { takes, prepositions } = entry;
  const particle = tokens[at + 1]?.word;
  let from = at + 1;
  if (verb.startsWith('point') && particle !== 'out' && particle !== 'to') return undefined;
  if (from < to && (particle === 'out' || (particle === 'on' && takes & MARKS_ONLY))) from++;
  if (verb === 'put' || verb === 'puts') {
    if (particle !== 'it') return undefined;
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

/** The clause that starts at `at`. */
export const clauseOf = (complement: Complement, at: number): ContentAfter =>
  contentOf(complement, at, contentEnd(complement.tokens, at, complement.to));

/** All that follows the verb, to the end of the phrase that starts at `at`. */
export const phraseOf = (complement: Complement, at = complement.from, start = complement.from): ContentAfter =>
  contentOf(complement, start, phraseEnd(complement.tokens, at, complement.to));

/** Whether the verb is a form of "say". */
export const isSay = ({ verb }: Complement): boolean => /^sa(?:id|ys?)$/.test(verb);

/** Index after the thing that is next, or -1. */
export const thingAfter = ({ tokens, from, to }: Complement): number => nounPhraseAfter(tokens, from, to);

import * as is from '../../lexicon/wordClasses.js';
import type { Range, Token } from '../../token.js';
import { flagsAt } from '../tokens/flagsAt.js';
import { only } from '../tokens/only.js';
import { wordAt } from '../tokens/wordAt.js';
import { subjectAfter } from './subjectAfter.js';

const closing = is.PUNCTUATION | is.PREPOSITION | is.CONJUNCTION;

/** Who is named after the preposition at `at`: accused [by inspectors], the words [of the trucker], according [to her]. */
export const agentAfter = (t: readonly Token[], at: number, to: number, preposition = 'by'): Range | undefined =>
  wordAt(t, at) === preposition ? namedAfter(t, at + 1, to) : undefined;

/** Who is named at `at`, be it by a pronoun: quoted [him] as saying; quoted [her lawyer] as saying. */
export function namedAfter(t: readonly Token[], at: number, to: number): Range | undefined {
  const flags = flagsAt(t, at);
  const next = t[at + 1];
  const owns = flags & is.DETERMINER && next && !(next.flags & closing) && !next.mark;
  return flags & is.OBJECT_PRONOUN && !owns ? only(at) : subjectAfter(t, at, to);
}

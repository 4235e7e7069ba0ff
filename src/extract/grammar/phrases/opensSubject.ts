import * as is from '../../lexicon/wordClasses.js';
import type { Token } from '../../token.js';
import { flagsAt } from '../tokens/flagsAt.js';
import { isVerbal } from './clause.js';
import { nounPhraseAfter } from './nounPhraseAfter.js';

/** Whether a word in -ing is part of a noun or a name that does something: [Housing] Secretary Ana Ruiz left; but not: Joining Ana Ruiz on stage. */
export function opensSubject(t: readonly Token[], from: number, to: number): boolean {
  const end = nounPhraseAfter(t, from, to);
  for (let i = from + 1; i <= end; i++)
    if (isVerbal(t, i) && (i === end || flagsAt(t, i - 1) & is.CAPITAL)) return true;
  return false;
}

import type { Reference } from '../entities/reference.js';
import { ordinal } from '../grammar/phrases/nominal.js';
import { nounPhraseAfter } from '../grammar/phrases/nounPhraseAfter.js';
import { nounPhraseBefore } from '../grammar/phrases/nounPhraseBefore.js';
import { owners } from '../grammar/phrases/ownerBefore.js';
import { flagsAt } from '../grammar/tokens/flagsAt.js';
import { wordAt } from '../grammar/tokens/wordAt.js';
import * as is from '../lexicon/wordClasses.js';
import type { Range, Token } from '../token.js';

/** What somebody is said to be, of the name or of the noun: the [corporal], Jan Lund; Jan Lund, the [corporal]. */
export function nounBeside(t: readonly Token[], { form, tokens: { from, to } }: Reference): Range | undefined {
  if (form === 'description' && wordAt(t, from) === 'the') return { from: from + 1, to };
  const before = from - 1;
  if (wordAt(t, before) === ',') {
    const start = nounPhraseBefore(t, 0, before);
    if (wordAt(t, start) === 'the') return { from: start + 1, to: before };
  }
  // Jan Lund, the first of six to be heard
  if (wordAt(t, to) !== ',' || wordAt(t, to + 1) !== 'the' || ordinal.has(wordAt(t, to + 2))) return undefined;
  return { from: to + 2, to: nounPhraseAfter(t, to + 1, t.length) };
}

/** Whether somebody is named as another's: her predecessor, [Jan Lund]; but not: in her speech, [Ana Ruiz]. */
export function isAnothers(t: readonly Token[], { tokens: { from } }: Reference): boolean {
  const start = nounPhraseBefore(t, 0, wordAt(t, from - 1) === ',' ? from - 1 : from);
  return owners.has(wordAt(t, start)) && !(flagsAt(t, start - 1) & is.PREPOSITION);
}

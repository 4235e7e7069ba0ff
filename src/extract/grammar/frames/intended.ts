import { INTENT } from '../../lexicon/speechFrames.js';
import { contentOf, type Frame } from '../complement.js';
import { phraseEnd } from '../contentEnd.js';

/** What the speaker is to do: vowed to stay, promised not to leave. */
export const intended: Frame = (complement) => {
  const { tokens: t, takes, from, first, to } = complement;
  if (!(takes & INTENT)) return undefined;
  const infinitive = first.word === 'to' || (first.word === 'not' && t[from + 1]?.word === 'to');
  return infinitive ? contentOf(complement, from, phraseEnd(t, from, to)) : undefined;
};

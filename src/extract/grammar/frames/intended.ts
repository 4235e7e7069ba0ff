import * as is from '../../lexicon/wordClasses.js';
import { skipAdverbials } from '../adverbials.js';
import { type Frame, phraseOf } from '../complement.js';

/** What the speaker is to do: vowed to stay, promised not to leave. */
export const intended: Frame = (complement) => {
  const { tokens: t, from, first, to } = complement;
  const at = first.flags & is.TIME || first.word === 'last' || first.word === 'on' ? skipAdverbials(t, from, to) : from;
  const infinitive = t[at]?.word === 'to' || (t[at]?.word === 'not' && t[at + 1]?.word === 'to');
  return infinitive && at < to ? phraseOf(complement, at, at) : undefined;
};

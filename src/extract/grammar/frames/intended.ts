import * as is from '../../lexicon/wordClasses.js';
import type { Token } from '../../token.js';
import { skipAdverbials } from '../adverbials.js';
import type { Frame } from '../complement.js';
import { phraseEnd } from '../contentEnd.js';

/** What the speaker is to do: vowed to stay, promised not to leave. */
export const intended: Frame = (t, from, to) => {
  const { word, flags } = t[from] as Token;
  const at = flags & is.TIME || word === 'last' || word === 'on' ? skipAdverbials(t, from, to) : from;
  const infinitive = t[at]?.word === 'to' || (t[at]?.word === 'not' && t[at + 1]?.word === 'to');
  return infinitive && at < to ? { from: at, to: phraseEnd(t, at, to) } : undefined;
};

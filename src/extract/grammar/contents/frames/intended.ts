import * as is from '../../../lexicon/wordClasses.js';
import type { Token } from '../../../token.js';
import { flagsAt } from '../../tokens/flagsAt.js';
import { wordAt } from '../../tokens/wordAt.js';
import type { Frame } from '../complement.js';
import { phraseFrom } from '../phraseEnd.js';

/** Words between a verb and its infinitive, at most: vowed [on Monday] to stay. */
const farthest = 6;
const noVerb = is.DETERMINER | is.CAPITAL | is.NUMBER | is.PRONOUN | is.OBJECT_PRONOUN;

/** What the speaker is to do: vowed to stay, promised not to leave. */
export const intended: Frame = (t, from, to) => {
  const { word, flags } = t[from] as Token;
  const skips = flags & is.TIME || /^(?:last|on|in)$/.test(word) || wordAt(t, from + 2) === 'ago';
  const at = skips ? infinitiveAt(t, from, Math.min(to, from + farthest)) : from;
  const mark = wordAt(t, at) === 'not' ? at + 1 : at;
  // Proposed to his girlfriend
  const infinitive = wordAt(t, mark) === 'to' && !(flagsAt(t, mark + 1) & noVerb);
  return infinitive && at < to ? phraseFrom(t, at, to) : undefined;
};

/** Index of "to" before a verb; `to`, where there is none. */
function infinitiveAt(t: readonly Token[], from: number, to: number): number {
  for (let i = from; i < to; i++) {
    if (flagsAt(t, i) & is.PUNCTUATION) break;
    if ((t[i] as Token).word === 'to') return i;
  }
  return to;
}

import * as is from '../../lexicon/wordClasses.js';
import type { Token } from '../../token.js';
import { skipAdverbials, skipAdverbs } from '../adverbials.js';
import type { Frame } from '../complement.js';
import { flagsAt } from '../flagsAt.js';
import { isTime } from '../nominal.js';
import { phraseEnd } from '../phraseEnd.js';
import { wordAt } from '../wordAt.js';

/** A thing after the preposition that the verb asks for: called for a vote. The preposition belongs to the cue. */
export const prepositional: Frame = (t, from, to, { entry: { prepositions } }) => {
  let at = skipAdverbs(t, from, to);
  while (at < to && isTime(t[at] as Token)) at++;
  // asked in April for
  if (
    /^(?:in|on)$/.test(wordAt(t, at)) &&
    isTime((t[at + 1] ?? t[at]) as Token) &&
    !prepositions?.includes((t[at] as Token).word)
  )
    at += 2;
  // Admitted to me over lunch that
  if (wordAt(t, at) === 'to' && wordAt(t, skipAdverbials(t, at, to)) === 'that') return undefined;
  const start = at + 1;
  const end = start < to && prepositions?.includes((t[at] as Token).word) ? phraseEnd(t, start, to) : 0;
  // Nobody asked for it
  const alone = end === start + 1 && wordAt(t, at) === 'for' && flagsAt(t, start) & is.OBJECT_PRONOUN;
  return end > start && !alone ? { from: start, to: end, cueEnd: start } : undefined;
};

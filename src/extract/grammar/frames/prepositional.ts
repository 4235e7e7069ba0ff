import type { Token } from '../../token.js';
import { skipAdverbs } from '../adverbials.js';
import type { Frame } from '../complement.js';
import { phraseEnd } from '../contentEnd.js';
import { isTime } from '../nominal.js';

/** A thing after the preposition that the verb asks for: called for a vote. The preposition belongs to the cue. */
export const prepositional: Frame = ({ tokens: t, prepositions, from, to }) => {
  if (!prepositions) return undefined;
  let at = skipAdverbs(t, from, to);
  while (at < to && isTime(t[at] as Token)) at++;
  if (!prepositions.includes(t[at]?.word ?? '') || at + 1 >= to) return undefined;
  const end = phraseEnd(t, at + 1, to);
  return end > at + 1 ? { content: [{ from: at + 1, to: end }], cueEnd: at + 1 } : undefined;
};

import type { Frame } from '../complement.js';
import { phraseEnd } from '../contentEnd.js';

/** A thing after the preposition that the verb asks for: called for a vote. The preposition belongs to the cue. */
export const prepositional: Frame = ({ tokens: t, prepositions, from, first, to }) => {
  if (!prepositions?.includes(first.word) || from + 1 >= to) return undefined;
  const end = phraseEnd(t, from + 1, to);
  return end > from + 1 ? { content: [{ from: from + 1, to: end }], cueEnd: from + 1 } : undefined;
};

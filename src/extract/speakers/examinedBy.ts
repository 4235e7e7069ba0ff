import { type EntityDraft, sameAs } from '../entities/entityDraft.js';
import type { Parties, SpeakerContext } from './speakerContext.js';

const examined = /\b(?:examin|interview|question|quizz)ed( by)?\b/;

/**
 * Who asks and who answers in a hearing or an interview: those named around the word for it that stands before it.
 *
 * Handles: Ana Ruiz was examined by [Jan Lund]. ¶ Q. Is it late? / [Jan Lund] interviewed Ana Ruiz. ¶ Q. Is it late?
 */
export function examinedBy({ text, byStart }: SpeakerContext, until: number): Parties {
  const word = examined.exec(text.slice(0, until));
  if (!word) return [];
  // From the last to the first
  const people = Array.from(byStart.values()).filter(({ start, draft }) => draft?.kind === 'person' && start < until);
  const at = people.findIndex(({ start }) => start < word.index);
  const pair = people.slice(Math.max(0, at - 1), at + 1).map(({ draft }) => sameAs(draft as EntityDraft));
  return at < 1 ? [] : word[1] ? pair : pair.reverse();
}

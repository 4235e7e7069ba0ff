import type { Quote } from '../../model/quote.js';
import { type EntityDraft, sameAs } from '../entities/entityDraft.js';
import type { Reference } from '../entities/reference.js';
import { isBeside } from '../entities/words/textPlaces.js';
import type { ResolvedSpeaker } from './resolvedSpeaker.js';

/**
 * Who asks the questions of a transcript: the only one named before it who answers none.
 *
 * Handles: [Ana Ruiz] met Jan Lund in Porto. ¶ Q: Is it late? ¶ LUND: It is.
 * Not: Ana Ruiz and Eva Berg met Jan Lund in Porto. ¶ Q: Is it late? ¶ LUND: It is.
 */
export function interviewer(
  references: readonly Reference[],
  turns: readonly Quote[],
  ofQuotes: ReadonlyMap<string, ResolvedSpeaker>,
): EntityDraft | undefined {
  const first = turns[0]?.source;
  const answering = new Set(turns.flatMap(({ id }) => ofQuotes.get(id)?.drafts ?? []));
  if (!first) return undefined;
  const others = new Set<EntityDraft>();
  for (const reference of references) {
    if (reference.start >= first.start) break;
    const one = reference.draft && sameAs(reference.draft);
    if (one?.kind === 'person' && !answering.has(one) && !isBeside(reference)) others.add(one);
  }
  const [only, other] = others;
  return other ? undefined : only;
}

import type { Candidate, Focus } from './focus.js';

/** The greatest prominence of somebody mentioned a few sentences ago. */
const far = 0.5;
/** What pronouns have told by now of whom a text is about. */
const sure = 2;

/**
 * Who is likely, however far back, where a pronoun has a gender: where nobody is in mind the only one of the gender in the text;
 * whom the text names first, rather than somebody mentioned a while ago of whom nothing tells the gender.
 *
 * Handles: [Ana Ruiz] sang, and she danced. ¶ Femi Lund drummed. It rained. It was late. ¶ She
 */
export function likelyPeople(focus: Focus, sign: number, ranked: readonly Candidate[]): readonly Candidate[] {
  const [last] = ranked;
  if (!sign || (last && (last.score >= far || last.draft.gender * sign > 0))) return ranked;
  const people = focus.people();
  const likely = last ? people.slice(0, 1) : people;
  const [draft, other] = likely.filter(({ gender }) => gender * sign > (last ? sure : 0.4));
  return draft && !other ? [{ draft, score: 1 }] : ranked;
}

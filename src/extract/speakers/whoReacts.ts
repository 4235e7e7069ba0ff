import type { EntityDraft } from '../entities/entityDraft.js';
import { sentenceAt } from '../entities/words/sentenceAt.js';
import { owners } from '../grammar/phrases/ownerBefore.js';
import { reacts } from '../grammar/subjects/reacts.js';
import { pronounSign } from '../lexicon/pronounSign.js';
import type { Line } from '../line.js';
import type { Token } from '../token.js';
import type { SpeakerContext } from './speakerContext.js';

/**
 * Who takes what was said in the sentence before a quotation, and so says it: nobody where it cannot be told who that is.
 *
 * Handles: Ruiz said no. Lund shook his head. “It is late.” / Ruiz said no. His wife nodded. “It is late.”
 * Not: Ruiz said no. The crowd laughed. “It is late.”
 */
export function whoReacts(
  { locate, lines, byStart }: SpeakerContext,
  start: number,
): readonly EntityDraft[] | undefined {
  const place = locate({ start, end: start });
  if (!place) return undefined;
  const { tokens: t, sentences } = lines[place.line] as Line;
  const before = sentences[sentenceAt(sentences, place.tokens.from) - 1];
  if (!before || place.sentence.from !== place.tokens.from || !reacts(t, before)) return undefined;
  const first = t[before.from] as Token;
  const draft = byStart.get(first.start)?.draft;
  if (draft?.human) return [draft];
  return owners.has(first.word) || pronounSign(first.word) ? [] : undefined;
}

import type { Reference } from '../entities/reference.js';
import { sentenceAt } from '../entities/words/sentenceAt.js';
import type { Line } from '../line.js';
import type { SpeakerContext } from './speakerContext.js';

/**
 * Who does something between a quotation that opens a paragraph and the next one, and so says both.
 *
 * Handles: Ruiz said no. ¶ “Look at this.” [Lund] opened a drawer. “Every key is a house.”
 * Not: Ruiz said no. ¶ “Look at this.” [Lund] opened a drawer.
 */
export function actsNext({ locate, lines, byStart }: SpeakerContext, start: number): Reference | undefined {
  const place = locate({ start, end: start });
  if (!place || place.tokens.from > 0) return undefined;
  const { tokens: t, sentences } = lines[place.line] as Line;
  const next = sentences[sentenceAt(sentences, 0) + 1];
  return next && t[next.to]?.mark ? byStart.get(t[next.from]?.start ?? 0) : undefined;
}

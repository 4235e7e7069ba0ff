import type { EntityDraft } from '../entities/entityDraft.js';
import type { Reference } from '../entities/reference.js';
import { resolveDescription } from '../entities/references/resolveDescription.js';
import { wordEnd } from '../entities/words/wordOf.js';
import type { Range, Token } from '../token.js';
import type { SpeakerContext } from './speakerContext.js';
import type { SourcePlace } from './speakerRule.js';

/** Whom a noun phrase beside a source describes; undefined where the text told of nobody so. */
export function describedIn(
  { lines, known, focus, words }: SpeakerContext,
  { tokens: t, line, at }: SourcePlace,
  { from, to }: Range,
): EntityDraft | undefined {
  const reference: Reference = {
    ...at,
    start: (t[from] as Token).start,
    end: wordEnd(t[to - 1] as Token),
    line,
    tokens: { from, to },
    form: 'description',
    subject: false,
    speaker: true,
    quoted: false,
    candidates: [],
  };
  resolveDescription(lines, reference, known, focus, words);
  return reference.draft;
}

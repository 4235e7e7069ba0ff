import type { Passage } from '../../model/passage.js';
import type { Span } from '../../model/span.js';

/** A turn of a transcript: who, and what. */
export interface Turn {
  readonly source: Span;
  readonly content: Span;
}

const upperName = /^(?:[\p{Lu}\d][\p{Lu}\d'’.&-]*[.,]?(?: |$)){1,6}$/u;
const properName = /^\p{Lu}[\p{L}'’.-]*(?:,? (?:\p{Lu}[\p{L}'’.-]*|of|the|de|van|von)){0,5}$/u;
const labels: ReadonlySet<string> = /* @__PURE__ */ new Set([
  'note',
  'update',
  'source',
  'sources',
  'photo',
  'read',
  'related',
  'correction',
  'more',
  'watch',
  'editor’s note',
  "editor's note",
  'see also',
  'image',
]);

/** Finds paragraphs that open with a speaker and a colon; a name in mixed case counts in a text with several turns. */
export function findTurns(text: string, passages: readonly Passage[]): (Turn | undefined)[] {
  let sure = 0;
  let possible = 0;
  const seen = passages.map(({ kind, span }) => {
    if (kind !== 'paragraph' && kind !== 'heading') return undefined;
    const colon = text.slice(span.start, span.start + 60).indexOf(':');
    if (colon < 1 || text[span.start + colon + 1] !== ' ') return undefined;
    const name = text.slice(span.start, span.start + colon);
    if (labels.has(name.toLowerCase())) return undefined;
    let start = span.start + colon + 1;
    while (start < span.end && text.charCodeAt(start) <= 32) start++;
    if (start >= span.end) return undefined;
    const turn = { source: { start: span.start, end: span.start + colon }, content: { start, end: span.end } };
    if (upperName.test(name)) {
      sure++;
      return { turn, sure: true };
    }
    if (!properName.test(name)) return undefined;
    possible++;
    return { turn, sure: false };
  });
  const transcript = sure > 1 || possible > 2;
  return seen.map((one) =>
    one && transcript && (one.sure ? sure > 1 : possible > 2 || sure > 1) ? one.turn : undefined,
  );
}

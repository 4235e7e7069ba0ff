import type { Passage } from '../../model/passage.js';
import type { Span } from '../../model/span.js';
import { joinsHeading } from '../grammar/phrases/joinsHeading.js';
import { postSign } from '../readable.js';

/** A turn of a transcript: who, and what. */
export interface Turn {
  readonly source: Span;
  readonly content: Span;
}

/** A name and a colon, but no word that introduces something else; or a letter that asks or answers. A time may stand before. */
const opening =
  /^(?:\[?\d\d?(?::\d\d){1,2}\]? )?(?:([QA])(?:\. (?!\S+:)| {2}|\t)|(?!(?:note|update|read):)([^:]{1,59}): )\s*(?=\S)/i;
const upperName = /^(?:[\p{Lu}\d][\p{Lu}\d'’.&-]*[.,]?(?: |$)){1,6}$/u;
const properName = /^Speaker \d+$|^\p{Lu}[\p{L}'’.-]*(?:,? (?:\p{Lu}[\p{L}'’.-]*|of|the|de|van|von)){0,5}$/u;

const letters = /\p{L}/u;
/** A word that opens with a capital and goes on in small letters. */
const capitalised = /\p{Lu}\p{Ll}[\p{L}'’-]*/gu;
/** Titles and offices that open a label, and its letters. */
const titled =
  /^(?:MR|MRS|MS|DR|SIR|DAME|LORD|LADY|SEN|REP|GOV|GEN|COL|CAPT|ADM|PROF|JUDGE|CHAIR|QUESTION|REPORTER|THE (?:CHAIR|COURT|WITNESS)|UNIDENTIFIED|AUDIENCE|Q|A)\b/;

/** Letters of the longest of them, and one more. */
const longestTitle = 13;

/** Finds paragraphs that open with a speaker and a colon; a name in mixed case counts in a text with several turns. */
export function findTurns(text: string, passages: readonly Passage[]): (Turn | undefined)[] {
  let sure = 0;
  let possible = 0;
  let repeated = 0;
  let asks = 0;
  let answers = 0;
  const labels = new Map<string, number>();
  const seen = passages.map(({ kind, span: { start, end } }, index) => {
    if (kind !== 'paragraph' && kind !== 'heading') return undefined;
    const [before, letter, name = letter] = opening.exec(text.slice(start, end)) ?? [];
    // Ruiz: 1,501
    if (!before || !name || !letters.test(text.slice(start + before.length, end))) return undefined;
    const from = start + before.indexOf(name);
    const turn = { source: { start: from, end: from + name.length }, content: { start: start + before.length, end } };
    const label = withoutRole(name);
    const upper = upperName.test(label);
    const last = letter ? `${letter}.` : lastWord(upper ? (label.split(',')[0] as string) : label);
    // 1999: is nobody
    if (!last || (!upper && !properName.test(label))) return undefined;
    labels.set(last, (labels.get(last) ?? 0) + 1);
    const again = labels.get(last) === 2;
    if (upper) sure++;
    // Cast: and Director: are nobody
    else if (label !== last || again) possible++;
    if (again) repeated++;
    if (text[end - 1] === '?') asks = 1;
    if (text[(passages[index - 1]?.span.end ?? 0) - 1] === '?') answers++;
    return { turn, upper, last };
  });
  let names: Set<string> | undefined;
  // RUIZ: and ANA RUIZ (NPR): are somebody, THE BIG NUMBER: is nobody
  const speaks = ({ source: { start, end } }: Turn, last: string): boolean => {
    // A. Ruiz is somebody else where nobody asks
    if (last.endsWith('.')) return sure > (labels.get('Q.') ?? Infinity);
    if ((labels.get(last) ?? 0) > 1 || titled.test(text.slice(start, start + longestTitle)) || text[end - 1] === ')')
      return true;
    names ??= new Set((text.match(capitalised) ?? []).map((word) => word.toUpperCase()));
    return names.has(last) && !text.slice(start, end).toLowerCase().split(' ').some(joinsHeading);
  };
  return seen.map((one, index) => {
    const { span } = passages[index] as Passage;
    const signed = passages[index + 1]?.span.start ?? 0;
    if (text[signed - 1] === postSign)
      return { source: { start: signed, end: text.indexOf(' (', signed) }, content: span };
    // Questions that nobody signs are answered by the same name, over and over.
    const few = sure < 2 && possible < 3 && repeated + asks < 3 && (answers < 2 || !repeated);
    if (!one || (one.upper ? sure < 2 || !speaks(one.turn, one.last) : few)) return undefined;
    return one.turn;
  });
}

/** A label without what its brackets tell: Ana Ruiz (host) */
const withoutRole = (label: string): string => label.replace(/ ?\([^()]*\)/g, '');

const lastWord = (name: string): string => name.match(/[\p{L}'’-]+/gu)?.at(-1) ?? '';

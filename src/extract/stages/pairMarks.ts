import type { Mark } from '../mark.js';
import { isSpace, isWordCode, opensSide } from '../marks/characters.js';
import { markOf } from '../marks/markOf.js';
import { byStart, nestMarks } from '../marks/nestMarks.js';
import { makeOpenMarks } from '../marks/openMarks.js';
import { pairSingleMarks } from '../marks/pairSingleMarks.js';
import { readDoubleMark } from '../marks/readDoubleMark.js';

/** The quotation marks of a paragraph. */
export interface PairedMarks {
  /** Outermost pairs in text order. */
  readonly marks: Mark[];
  /** Offsets of marks that belong to no pair. */
  readonly strays: number[];
}

const anyMark = /["“”„‟«»‘’'‚‹›`´]/g;
/** Pairs the quotation marks between two offsets; every offset is looked at a bounded number of times. */
export function pairMarks(text: string, from: number, to: number): PairedMarks {
  const marks = makeOpenMarks(text);
  const { pairs, strays, open } = marks;
  const singles: number[] = [];
  // a slice, since the expression would search the rest of the text for every paragraph without marks
  const paragraph = text.slice(from, to);
  anyMark.lastIndex = 0;
  for (let found = anyMark.exec(paragraph); found; found = anyMark.exec(paragraph)) {
    const at = from + found.index;
    const before = at > from ? text.charCodeAt(at - 1) : 32;
    let char = found[0];
    let width = 1;
    if (
      at + 1 < to &&
      // ‘’We left,’’ she said
      ((char === '‘' && text[at + 1] === '’') ||
        ((char === "'" || char === '`' || char === '’' || char === '‘') &&
          text[at + 1] === char &&
          !(text[at + 2] === char && !opensSide(before))))
    ) {
      char = char === '‘' ? '“' : char === '’' ? '”' : '"';
      width = 2;
      anyMark.lastIndex = found.index + 2;
    }
    const after = at + width < to ? text.charCodeAt(at + width) : 32;
    if (!readDoubleMark(text, { char, at, width, before, after }, singles, marks)) singles.push(at);
  }
  for (const mark of open) {
    const end = open.length === 1 ? lostClose(text, singles, mark.at, to) : 0;
    pairs.push(
      end
        ? markOf(text, mark.at, mark.at + mark.width, end - 1, end, true)
        : markOf(text, mark.at, mark.at + mark.width, to, to, false),
    );
    strays.push(mark.at);
  }
  pairs.sort(byStart);
  const all = nestMarks(pairs.concat(pairSingleMarks(text, from, to, singles, pairs)));
  return { marks: all, strays };
}

/** Offset after the single mark that closes a double one by mistake, or 0: “Let us go.’ */
function lostClose(text: string, singles: readonly number[], from: number, to: number): number {
  let opened = false;
  for (const at of singles) {
    if (at <= from + 1) continue;
    const opens = opensSide(text.charCodeAt(at - 1)) && at + 1 < to && !isSpace(text.charCodeAt(at + 1));
    if (opens || (opened && !isWordCode(text.charCodeAt(at + 1)))) {
      opened = opens;
      continue;
    }
    if (!'.,!?'.includes(text[at - 1] as string)) continue;
    if (at + 1 >= to || isSpace(text.charCodeAt(at + 1))) return at + 1;
  }
  return 0;
}

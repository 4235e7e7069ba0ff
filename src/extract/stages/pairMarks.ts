import type { Mark } from '../mark.js';
import { isSpace, isWordCode, opensSide } from '../marks/characters.js';
import { markOf } from '../marks/markOf.js';
import { byStart, deepest, nestMarks } from '../marks/nestMarks.js';
import { pairSingleMarks } from '../marks/pairSingleMarks.js';

/** The quotation marks of a paragraph. */
export interface PairedMarks {
  /** Outermost pairs in text order. */
  readonly marks: Mark[];
  /** Offsets of marks that belong to no pair. */
  readonly strays: number[];
}

interface OpenMark {
  readonly at: number;
  readonly width: number;
  readonly family: Family;
}
type Family = 'straight' | 'curly' | 'low' | 'right' | 'guillemet' | 'chevron';

const anyMark = /["“”„‟«»‘’'‚‹›`´]/g;
/** Pairs the quotation marks between two offsets; every offset is looked at a bounded number of times. */
export function pairMarks(text: string, from: number, to: number): PairedMarks {
  const strays: number[] = [];
  const pairs: Mark[] = [];
  const singles: number[] = [];
  const open: OpenMark[] = [];
  const close = (depth: number, end: number, width: number): void => {
    while (open.length > depth + 1) strays.push((open.pop() as OpenMark).at);
    const mark = open.pop() as OpenMark;
    pairs.push(markOf(text, mark.at, mark.at + mark.width, end - width, end, true));
  };
  const lastOf = (...families: Family[]): number => {
    for (let i = open.length - 1; i >= 0; i--) if (families.includes((open[i] as OpenMark).family)) return i;
    return -1;
  };
  // a slice, since the expression would search the rest of the text for every paragraph without marks
  const paragraph = text.slice(from, to);
  anyMark.lastIndex = 0;
  for (let found = anyMark.exec(paragraph); found; found = anyMark.exec(paragraph)) {
    const at = from + found.index;
    let char = found[0];
    let width = 1;
    if (
      (char === "'" || char === '`' || char === '’' || char === '‘') &&
      text[at + 1] === char &&
      at + 1 < to &&
      !(text[at + 2] === char && !opensSide(at > from ? text.charCodeAt(at - 1) : 32))
    ) {
      char = char === '‘' ? '“' : char === '’' ? '”' : '"';
      width = 2;
      anyMark.lastIndex = found.index + 2;
    }
    const before = at > from ? text.charCodeAt(at - 1) : 32;
    const after = at + width < to ? text.charCodeAt(at + width) : 32;
    const start = (family: Family): void => {
      if (open.length < deepest) open.push({ at, width, family });
      else strays.push(at);
    };
    if (char === '"') {
      const opening = opensSide(before) && !isSpace(after);
      const inner = lastOf('straight');
      const outer = inner >= 0 ? inner : lastOf('curly', 'low', 'right');
      if (outer < 0) {
        if (opening) start('straight');
        else strays.push(at);
      } else if (opening && isWordCode(after)) {
        if (inner < 0 || isInsideSingle(text, singles, (open[inner] as OpenMark).at)) start('straight');
        else strays.push(at);
      } else close(outer, at + width, width);
    } else if (char === '“') {
      const low = lastOf('low');
      if (low >= 0 && !(opensSide(before) && isWordCode(after))) close(low, at + width, width);
      else {
        const again = lastOf('curly');
        if (again >= 0 && !opensSide(before) && !isWordCode(after)) {
          close(again, at + width, width);
          continue;
        }
        if (again >= 0) {
          while (open.length > again + 1) strays.push((open.pop() as OpenMark).at);
          const left = open.pop() as OpenMark;
          pairs.push(markOf(text, left.at, left.at + left.width, at, at, false));
          strays.push(left.at);
        }
        start('curly');
      }
    } else if (char === '”') {
      const partner = lastOf('curly', 'low', 'right');
      const other = partner >= 0 ? partner : lastOf('straight');
      if (other >= 0) close(other, at + 1, 1);
      else if (opensSide(before) && isWordCode(after)) start('right');
      else strays.push(at);
    } else if (char === '„' || char === '‟') {
      if (lastOf('low') < 0) start('low');
      else strays.push(at);
    } else if (char === '«' || char === '»') {
      const outward = lastOf(char === '»' ? 'guillemet' : 'chevron');
      if (outward >= 0) close(outward, at + 1, 1);
      else if (lastOf('guillemet', 'chevron') < 0) start(char === '«' ? 'guillemet' : 'chevron');
      else strays.push(at);
    } else singles.push(at);
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

/** Whether the last single mark opens something inside the double one: "She said, 'He told me, "Go," and left.'" */
function isInsideSingle(text: string, singles: readonly number[], double: number): boolean {
  const last = singles[singles.length - 1] ?? -1;
  return last > double && opensSide(text.charCodeAt(last - 1)) && isWordCode(text.charCodeAt(last + 1));
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

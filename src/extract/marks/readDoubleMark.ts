import { isSpace, isWordCode, opensSide } from './characters.js';
import type { Family, OpenMark, OpenMarks } from './openMarks.js';

/** A double mark and the letters beside it, spaces at the edges of a paragraph. */
export interface DoubleMark {
  readonly char: string;
  readonly at: number;
  readonly width: number;
  readonly before: number;
  readonly after: number;
}

/** Opens or closes something by a double mark, or keeps it as a stray; tells whether it is one. */
export function readDoubleMark(text: string, mark: DoubleMark, singles: readonly number[], marks: OpenMarks): boolean {
  const { char, at, width, before, after } = mark;
  const { strays, lastOf } = marks;
  const start = (family: Family): void => marks.start({ at, width, family });
  /** Closes the mark at an index; where there is none, opens one or is a stray. */
  const closeElse = (index: number, opens: boolean, family: Family): void => {
    if (index >= 0) marks.close(index, at, width);
    else if (opens) start(family);
    else strays.push(at);
  };
  const opening = opensSide(before);
  if (char === '"') {
    const inner = lastOf('straight');
    const outer = inner >= 0 ? inner : lastOf('curly', 'low', 'right');
    const opens = opening && !isSpace(after);
    if (outer < 0 || !(opens && isWordCode(after))) closeElse(outer, opens, 'straight');
    else if (inner < 0 || isInsideSingle(text, singles, (marks.open[inner] as OpenMark).at)) start('straight');
    else strays.push(at);
  } else if (char === '“') {
    const low = lastOf('low');
    const again = lastOf('curly');
    if (low >= 0 && !(opening && isWordCode(after))) marks.close(low, at, width);
    else if (again >= 0 && !opening && !isWordCode(after)) marks.close(again, at, width);
    else {
      if (again >= 0) marks.close(again, at, 0);
      start('curly');
    }
  } else if (char === '”') {
    const partner = lastOf('curly', 'low', 'right');
    closeElse(partner >= 0 ? partner : lastOf('straight'), opening && isWordCode(after), 'right');
  } else if (char === '„' || char === '‟') {
    if (lastOf('low') < 0) start('low');
    else strays.push(at);
  } else if (char === '«' || char === '»') {
    const inward = char === '«';
    closeElse(
      lastOf(inward ? 'chevron' : 'guillemet'),
      lastOf('guillemet', 'chevron') < 0,
      inward ? 'guillemet' : 'chevron',
    );
  } else return false;
  return true;
}

/** Whether the last single mark opens something inside the double one: "She said, 'He told me, "Go," and left.'" */
function isInsideSingle(text: string, singles: readonly number[], double: number): boolean {
  const last = singles[singles.length - 1] ?? -1;
  return last > double && opensSide(text.charCodeAt(last - 1)) && isWordCode(text.charCodeAt(last + 1));
}

import type { Mark } from '../mark.js';
import { isSpace, isWordCode, opensSide } from './characters.js';
import { markOf } from './markOf.js';

/** What is open inside one double pair, or outside of all. */
interface Level {
  readonly end: number;
  /** Offset of the single mark that is open, or -1. */
  open: number;
  /** Offset of a mark that may close it or be a plural possessive, or -1: the ministers' plan. */
  weak: number;
}

/** '86 inside a quotation is a year. */
const year = /^\d\d(?!\w)/;
const capital = /\p{Lu}/u;
const leadingApostrophe = /^.(?:em|til|tis|twas|cause|n|bout|\d0s)\b/i;

/** Pairs single marks, each inside one and the same double pair, and leaves the apostrophes. */
export function pairSingleMarks(
  text: string,
  from: number,
  to: number,
  singles: readonly number[],
  doubles: readonly Mark[],
): Mark[] {
  const out: Mark[] = [];
  const outer: Level[] = [];
  let level: Level = { end: to, open: -1, weak: -1 };
  let next = 0;
  const pair = (end: number): void => {
    if (end < 0) return;
    out.push(markOf(text, level.open, level.open + 1, end, end + 1, true));
    level.open = -1;
    level.weak = -1;
  };
  const leave = (at: number): void => {
    while (outer.length && level.end <= at) {
      pair(level.weak);
      level = outer.pop() as Level;
    }
  };
  for (const at of singles) {
    leave(at);
    for (; next < doubles.length && (doubles[next] as Mark).start < at; next++) {
      const { start, end } = doubles[next] as Mark;
      leave(start);
      if (end <= at) continue;
      outer.push(level);
      level = { end, open: -1, weak: -1 };
    }
    const before = at > from ? text.charCodeAt(at - 1) : 32;
    const after = at + 1 < to ? text.charCodeAt(at + 1) : 32;
    if (isWordCode(before) && isWordCode(after)) continue;
    const char = text.charAt(at);
    const sure = '›‹‚'.includes(char);
    const apostrophe = leadingApostrophe.test(text.slice(at, at + 7));
    const acute = char === '´' && level.open < 0 && capital.test(text.charAt(at + 1));
    const quotes = sure || (!apostrophe && (acute || !'’´'.includes(char)));
    if (quotes && opensSide(before) && !isSpace(after) && !',.;:)'.includes(text.charAt(at + 1) || ' ')) {
      if (level.open >= 0 && year.test(text.slice(at + 1, at + 5))) continue;
      pair(level.weak);
      level.open = at;
    } else if (
      level.open >= 0 &&
      (sure || (!isWordCode(after) && !isSpace(before))) &&
      // ‘ closes only what ‚ opened
      (char !== '‘' || text[level.open] === '‚')
    ) {
      const plural = !sure && (before === 115 || before === 83);
      if (!(plural && isSpace(after) && at + 2 < to && isWordCode(text.charCodeAt(at + 2)))) pair(at);
      else if (level.weak < 0) level.weak = at;
    }
  }
  leave(to);
  const { open } = level;
  const again = opensAgain(text, open, to);
  if (!again || open !== from) pair(level.weak);
  if (level.open < 0) return out;
  // Ruiz said: ‘It is late. ¶ ‘It sank.’
  const goesOn = again && capital.test(text.charAt(open + 1)) && /[.!?,:’'´] $/.test(text.slice(open - 2, open));
  if (open === from ? again || !doubles.length : goesOn) out.push(markOf(text, open, open + 1, to, to, false));
  return out;
}

/** Whether the next paragraph opens with the single mark that is open. */
function opensAgain(text: string, open: number, to: number): boolean {
  let next = to;
  while (next < to + 6 && isSpace(text.charCodeAt(next))) next++;
  return next > to && text[next] === text[open] && !isSpace(text.charCodeAt(next + 1));
}

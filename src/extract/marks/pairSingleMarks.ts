import type { Mark } from '../mark.js';
import { isSpace, isWordCode, opensSide } from './characters.js';
import { markOf } from './markOf.js';

interface SingleMark {
  readonly at: number;
  readonly opens: boolean;
  readonly closes: boolean;
  /** A plural possessive looks the same: the ministers' plan. */
  readonly weak: boolean;
  /** ‘ closes only what ‚ opened. */
  readonly low: boolean;
}

/** '86 inside a quotation is a year. */
const year = /^\d\d(?!\w)/;
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
  const frames: { end: number; events: SingleMark[] }[] = [{ end: to, events: [] }];
  let next = 0;
  const leave = (at: number): void => {
    while (frames.length > 1 && (frames[frames.length - 1] as { end: number }).end <= at) {
      resolveSingles(text, (frames.pop() as { events: SingleMark[] }).events, out, -1);
    }
  };
  for (const at of singles) {
    leave(at);
    while (next < doubles.length && (doubles[next] as Mark).start < at) {
      const double = doubles[next++] as Mark;
      leave(double.start);
      if (double.end > at) frames.push({ end: double.end, events: [] });
    }
    const event = readSingle(text, from, to, at);
    if (event) (frames[frames.length - 1] as { events: SingleMark[] }).events.push(event);
  }
  leave(to);
  for (const frame of frames) {
    const again = opensAgain(text, from, to);
    const open = resolveSingles(text, frame.events, out, again ? from : -1);
    if (open === from && (again || doubles.length === 0)) out.push(markOf(text, open, open + 1, to, to, false));
  }
  return out;
}

/** Whether the next paragraph opens with the single mark that this one opens with. */
function opensAgain(text: string, from: number, to: number): boolean {
  let next = to;
  while (next < to + 6 && isSpace(text.charCodeAt(next))) next++;
  return next > to && text[next] === text[from] && !isSpace(text.charCodeAt(next + 1));
}

function readSingle(text: string, from: number, to: number, at: number): SingleMark | undefined {
  const char = text[at] as string;
  const before = at > from ? text.charCodeAt(at - 1) : 32;
  const after = at + 1 < to ? text.charCodeAt(at + 1) : 32;
  if (isWordCode(before) && isWordCode(after)) return undefined;
  if (char === '›' || char === '‹' || char === '‚') {
    const opens = !isSpace(after) && (opensSide(before) || at === from);
    return { at, opens, closes: !opens, weak: false, low: false };
  }
  const opens =
    char !== '’' &&
    char !== '´' &&
    opensSide(before) &&
    !isSpace(after) &&
    !leadingApostrophe.test(text.slice(at, at + 7));
  const closes = !opens && !isWordCode(after) && !isSpace(before);
  if (!opens && !closes) return undefined;
  const plural = before === 115 || before === 83;
  const weak = closes && plural && isSpace(after) && at + 2 < to && isWordCode(text.charCodeAt(at + 2));
  return { at, opens, closes, weak, low: char === '‘' };
}

/** Pairs what can be paired; returns the offset of a mark left open. */
function resolveSingles(text: string, events: readonly SingleMark[], out: Mark[], reopened: number): number {
  let open = -1;
  let weak = -1;
  const pair = (end: number): void => {
    out.push(markOf(text, open, open + 1, end, end + 1, true));
    open = -1;
    weak = -1;
  };
  for (const event of events) {
    if (event.opens && open >= 0 && year.test(text.slice(event.at + 1, event.at + 5))) continue;
    if (event.opens) {
      if (open >= 0 && weak >= 0) pair(weak);
      open = event.at;
      weak = -1;
    } else if (open >= 0 && event.closes && (!event.low || text[open] === '‚')) {
      if (!event.weak) pair(event.at);
      else if (weak < 0) weak = event.at;
    }
  }
  if (open >= 0 && weak >= 0 && open !== reopened) pair(weak);
  return open;
}

import type { Mark } from '../mark.js';

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
interface SingleMark {
  readonly at: number;
  readonly opens: boolean;
  readonly closes: boolean;
  /** A plural possessive looks the same: the ministers' plan. */
  readonly weak: boolean;
}
type Family = 'straight' | 'curly' | 'low' | 'right' | 'guillemet' | 'chevron';

const anyMark = /["“”„‟«»‘’'‚‹›`´]/g;
const deepest = 4;
const leadingApostrophe = /^.(?:em|til|tis|twas|cause|n|bout|\d0s)\b/i;

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
        if (inner < 0) start('straight');
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
  const all = nest(cutCrossings(pairs.concat(pairSingles(text, from, to, singles, pairs))));
  return { marks: all, strays };
}

/** Offset after the single mark that closes a double one by mistake, or 0: “Let us go.’ */
function lostClose(text: string, singles: readonly number[], from: number, to: number): number {
  for (const at of singles) {
    if (at <= from + 1 || !'.,!?'.includes(text[at - 1] as string)) continue;
    if (at + 1 >= to || isSpace(text.charCodeAt(at + 1))) return at + 1;
  }
  return 0;
}

/** Pairs single marks, each inside one and the same double pair, and leaves the apostrophes. */
function pairSingles(
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
      resolveSingles(text, (frames.pop() as { events: SingleMark[] }).events, out);
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
    const open = resolveSingles(text, frame.events, out);
    if (open === from && doubles.length === 0) out.push(markOf(text, open, open + 1, to, to, false));
  }
  return out;
}

function readSingle(text: string, from: number, to: number, at: number): SingleMark | undefined {
  const char = text[at] as string;
  const before = at > from ? text.charCodeAt(at - 1) : 32;
  const after = at + 1 < to ? text.charCodeAt(at + 1) : 32;
  if (isWordCode(before) && isWordCode(after)) return undefined;
  if (char === '›' || char === '‹' || char === '‚') {
    const opens = !isSpace(after) && (opensSide(before) || at === from);
    return { at, opens, closes: !opens, weak: false };
  }
  const opens =
    char !== '’' &&
    char !== '´' &&
    opensSide(before) &&
    !isSpace(after) &&
    !leadingApostrophe.test(text.slice(at, at + 7));
  const closes = char !== '‘' && !isWordCode(after) && !isSpace(before);
  if (!opens && !closes) return undefined;
  const plural = before === 115 || before === 83;
  const weak = closes && plural && isSpace(after) && at + 2 < to && isWordCode(text.charCodeAt(at + 2));
  return { at, opens, closes: closes && !opens, weak };
}

/** Pairs what can be paired; returns the offset of a mark left open. */
function resolveSingles(text: string, events: readonly SingleMark[], out: Mark[]): number {
  let open = -1;
  let weak = -1;
  const pair = (end: number): void => {
    out.push(markOf(text, open, open + 1, end, end + 1, true));
    open = -1;
    weak = -1;
  };
  for (const event of events) {
    if (event.opens) {
      if (open >= 0 && weak >= 0) pair(weak);
      open = event.at;
      weak = -1;
    } else if (open >= 0 && event.closes) {
      if (!event.weak) pair(event.at);
      else if (weak < 0) weak = event.at;
    }
  }
  if (open >= 0 && weak >= 0) pair(weak);
  return open;
}

function markOf(text: string, start: number, innerStart: number, innerEnd: number, end: number, closed: boolean): Mark {
  const inner = Math.max(innerStart, innerEnd);
  let last = inner - 1;
  while (last > innerStart && inner - last < 8 && ' \u00a0\u202f)]\'’”"»›'.includes(text[last] as string)) last--;
  const first = text[innerStart] ?? '';
  return {
    start,
    innerStart,
    innerEnd: inner,
    end: Math.max(innerStart, end),
    closed,
    final: last >= innerStart ? (text[last] as string) : '',
    capital: first !== first.toLowerCase(),
    inside: [],
  };
}
const byStart = (a: Mark, b: Mark): number => a.start - b.start || b.end - a.end;

/** Leaves out pairs that cross another's border. */
function cutCrossings(pairs: Mark[]): Mark[] {
  pairs.sort(byStart);
  const around: Mark[] = [];
  return pairs.filter((mark) => {
    while (around.length && (around[around.length - 1] as Mark).end <= mark.start) around.pop();
    const outer = around[around.length - 1];
    if (outer && (mark.end > outer.innerEnd || mark.start < outer.innerStart || around.length >= deepest)) return false;
    around.push(mark);
    return true;
  });
}

function nest(pairs: readonly Mark[]): Mark[] {
  const top: Mark[] = [];
  const around: Mark[] = [];
  for (const mark of pairs) {
    while (around.length && (around[around.length - 1] as Mark).end <= mark.start) around.pop();
    (around[around.length - 1]?.inside ?? top).push(mark);
    around.push(mark);
  }
  return top;
}

const isSpace = (code: number): boolean =>
  code === 32 || (code >= 9 && code <= 13) || code === 160 || code === 0x202f || code === 0x2009;

/** Whether an opening mark may stand after it: space, bracket, dash, another opening mark. */
function opensSide(code: number): boolean {
  return (
    isSpace(code) ||
    code === 40 ||
    code === 91 ||
    code === 45 ||
    code === 47 ||
    (code >= 0x2010 && code <= 0x2015) ||
    code === 0x201c ||
    code === 0x2018 ||
    code === 34 ||
    code === 39 ||
    code === 0x201e ||
    code === 0xab ||
    code === 0xbb ||
    code === 96
  );
}

function isWordCode(code: number): boolean {
  return (
    (code >= 48 && code <= 57) ||
    (code >= 65 && code <= 90) ||
    (code >= 97 && code <= 122) ||
    (code >= 0xc0 && code < 0x2000) ||
    (code > 0x2c00 && code < 0xff00 && !(code >= 0x3000 && code <= 0x303f))
  );
}

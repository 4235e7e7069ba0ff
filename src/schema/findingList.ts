import type { Finding, FindingCode } from './finding.js';

/** Keys and indices from the record down to a value. */
export type Path = readonly (string | number)[];

/** A finding before it is written down. */
export interface Found {
  readonly code: FindingCode;
  readonly path: Path;
  readonly message: string;
}

/** Findings as they come in. */
export interface FindingList {
  readonly found: Found[];
  /** How many there were, listed or not. */
  total: number;
  /** How many there were of each code. */
  readonly counts: Map<FindingCode, number>;
}

/** So many findings of one code tell what is wrong; more would bury the others, and fill the memory where all is noise. */
const limit = 100;

export function makeFindingList(): FindingList {
  return { found: [], total: 0, counts: new Map() };
}

/** Adds a finding, or counts it where there are enough of its code. The message is made only when it is kept. */
export function addFinding(list: FindingList, code: FindingCode, path: Path, message: () => string): void {
  list.total++;
  const count = (list.counts.get(code) ?? 0) + 1;
  list.counts.set(code, count);
  if (count <= limit) list.found.push({ code, path: [...path], message: `${showPath(path)} ${message()}.` });
}

/** Sorts by place, indices as numbers, and by code where two are at one place. */
export function sortFindings(found: Found[]): Found[] {
  return found.sort((a, b) => comparePaths(a.path, b.path) || (a.code < b.code ? -1 : 1));
}

/** The model's keys hold neither `/` nor `~`, so that nothing is escaped. */
export function toFinding({ code, path, message }: Found): Finding {
  return { code, pointer: path.map((key) => `/${key}`).join(''), message };
}

function comparePaths(a: Path, b: Path): number {
  for (const [i, key] of a.entries()) {
    const other = b[i];
    if (key !== other) return other === undefined || key > other ? 1 : -1;
  }
  return a.length - b.length;
}

/** As JavaScript would write it: `quotes[2].speakers[0]`. */
function showPath(path: Path): string {
  const text = path.map((key) => (typeof key === 'number' ? `[${key}]` : `.${key}`)).join('');
  return text.slice(1) || 'The record';
}

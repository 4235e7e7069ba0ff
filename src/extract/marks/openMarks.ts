import type { Mark } from '../mark.js';
import { markOf } from './markOf.js';
import { deepest } from './nestMarks.js';

/** What marks open and close alike. */
export type Family = 'straight' | 'curly' | 'low' | 'right' | 'guillemet' | 'chevron';

/** A mark that opened something. */
export interface OpenMark {
  readonly at: number;
  readonly width: number;
  readonly family: Family;
}

/** The double marks of a paragraph while they are paired. */
export interface OpenMarks {
  /** Pairs that were closed, and stretches that a mark opens and none closes. */
  readonly pairs: Mark[];
  /** Offsets of marks that belong to no pair. */
  readonly strays: number[];
  /** Those not closed yet, outermost first. */
  readonly open: OpenMark[];
  /** Index of the last open one of some families, or -1. */
  readonly lastOf: (...families: readonly Family[]) => number;
  /** Opens a mark; where too many are open already, it is a stray. */
  readonly start: (mark: OpenMark) => void;
  /**
   * Closes the one at an index with the mark that is so wide, or ends it, where none is: “Let us go. “Now. What was
   * opened inside it are strays.
   */
  readonly close: (index: number, at: number, width: number) => void;
}

/** Starts with no mark read. */
export function makeOpenMarks(text: string): OpenMarks {
  const pairs: Mark[] = [];
  const strays: number[] = [];
  const open: OpenMark[] = [];
  return {
    pairs,
    strays,
    open,
    lastOf: (...families) => {
      for (let i = open.length - 1; i >= 0; i--) if (families.includes((open[i] as OpenMark).family)) return i;
      return -1;
    },
    start: (mark) => {
      if (open.length < deepest) open.push(mark);
      else strays.push(mark.at);
    },
    close: (index, at, width) => {
      while (open.length > index + 1) strays.push((open.pop() as OpenMark).at);
      const left = open.pop() as OpenMark;
      pairs.push(markOf(text, left.at, left.at + left.width, at, at + width, width > 0));
      if (width === 0) strays.push(left.at);
    },
  };
}

import type { Passage } from '../../model/passage.js';
import type { Line } from '../line.js';
import type { Mark } from '../mark.js';
import { pairMarks } from './pairMarks.js';
import { TokenReader } from './readTokens.js';
import { splitSentences } from './splitSentences.js';

/** All lines of a text, and the stray marks. */
export interface ReadLines {
  /** One a passage, each followed by the lines inside its marks. */
  readonly lines: readonly Line[];
  readonly strays: readonly number[];
}

/** Reads marks, tokens and sentences of every passage and of what is inside the marks. */
export function readLines(text: string, passages: readonly Passage[]): ReadLines {
  const reader = new TokenReader(text);
  const lines: Line[] = [];
  const strays: number[] = [];
  const read = (start: number, end: number, marks: readonly Mark[], headline: boolean, depth: number, around?: Mark): void => {
    const tokens = reader.read(start, end, marks);
    lines.push({ start, end, tokens, sentences: splitSentences(tokens, text), marks, headline, depth, around });
    for (const mark of marks) if (mark.innerEnd > mark.innerStart) read(mark.innerStart, mark.innerEnd, mark.inside, false, depth + 1, mark);
  };
  for (const { kind, span } of passages) {
    const paired = pairMarks(text, span.start, span.end);
    for (const stray of paired.strays) strays.push(stray);
    read(span.start, span.end, paired.marks, kind === 'headline' || kind === 'heading', 0);
  }
  return { lines, strays };
}

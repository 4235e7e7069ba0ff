import type { Passage, PassageKind } from '../../model/passage.js';
import type { Line } from '../line.js';
import type { Mark } from '../mark.js';
import type { MarkRule } from '../markRule.js';
import { isSilent } from '../passages/isNotice.js';
import type { Turn } from './findTurns.js';
import { pairMarks } from './pairMarks.js';
import { readNamedMarks } from './readNamedMarks.js';
import { readSlogans } from './readSlogans.js';
import { readTokens } from './readTokens.js';
import { splitSentences } from './splitSentences.js';

/** All lines of a text, and the stray marks. */
export interface ReadLines {
  /** One a passage, each followed by the lines inside its marks. */
  readonly lines: readonly Line[];
  readonly strays: readonly number[];
}

/** Reads marks, tokens and sentences of every passage and of what is inside the marks. */
export function readLines(
  text: string,
  passages: readonly Passage[],
  turns: readonly (Turn | undefined)[],
  markRules: readonly MarkRule[],
): ReadLines {
  const lines: Line[] = [];
  const strays: number[] = [];
  let silent = false;
  const read = (
    start: number,
    end: number,
    marks: readonly Mark[],
    kind: PassageKind,
    depth: number,
    around?: Mark,
    turn?: Turn,
  ): void => {
    const headline = kind === 'headline' || kind === 'heading';
    const plain = readTokens(text, start, end, marks);
    const named = headline ? plain : readSlogans(plain);
    const tokens = marks.length && !headline ? readNamedMarks(named, text, markRules) : named;
    lines.push({
      start,
      end,
      tokens,
      sentences: silent ? [] : splitSentences(tokens),
      marks,
      headline,
      aside: !(headline || kind === 'paragraph'),
      depth,
      around,
      turn,
    });
    for (const mark of marks)
      if (mark.innerEnd > mark.innerStart)
        read(mark.innerStart, mark.innerEnd, mark.inside, 'paragraph', depth + 1, mark);
  };
  passages.forEach(({ kind, span }, index) => {
    const turn = turns[index];
    const { start, end } = turn?.content ?? span;
    // "Read more: Lund says “no”", "An earlier version said that …"
    silent = kind === 'notice' && isSilent(text.slice(start, end));
    const paired = silent ? { marks: [], strays: [] } : pairMarks(text, start, end);
    for (const stray of paired.strays) strays.push(stray);
    const [first] = paired.marks;
    const marked = first?.start === start && first.end === end;
    read(start, end, paired.marks, turn ? 'paragraph' : kind, turn && !marked ? 1 : 0, undefined, turn);
  });
  return { lines, strays };
}

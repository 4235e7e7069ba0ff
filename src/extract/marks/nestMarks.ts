import type { Mark } from '../mark.js';

/** Marks may stand inside one another so deep. */
export const deepest = 4;

/** The outermost pairs in text order, each with those inside it; pairs that cross another's border are left out. */
export function nestMarks(pairs: Mark[]): Mark[] {
  return nest(cutCrossings(pairs));
}

export function byStart(a: Mark, b: Mark): number {
  return a.start - b.start || b.end - a.end;
}

/** Leaves out pairs that cross another's border, and those that hold nothing. */
function cutCrossings(pairs: Mark[]): Mark[] {
  pairs.sort(byStart);
  const around: Mark[] = [];
  return pairs.filter((mark) => {
    if (mark.innerEnd <= mark.innerStart) return false;
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

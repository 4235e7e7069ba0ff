import type { Mark } from '../mark.js';

/** Marks may stand inside one another so deep. */
export const deepest = 4;

export function byStart(a: Mark, b: Mark): number {
  return a.start - b.start || b.end - a.end;
}

/** The outermost pairs in text order, each with those inside it; those that hold nothing or cross another's border are left out. */
export function nestMarks(pairs: Mark[]): Mark[] {
  const top: Mark[] = [];
  const around: Mark[] = [];
  for (const mark of pairs.sort(byStart)) {
    if (mark.innerEnd <= mark.innerStart) continue;
    while (around.length && (around.at(-1) as Mark).end <= mark.start) around.pop();
    const outer = around.at(-1);
    if (outer && (mark.end > outer.innerEnd || mark.start < outer.innerStart || around.length >= deepest)) continue;
    (outer?.inside ?? top).push(mark);
    around.push(mark);
  }
  return top;
}

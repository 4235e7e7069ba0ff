import { placedDate } from './placedDate.js';

/** Ahead of a date. */
export const dateLabel =
  /^(?:(?:(?:first|last) )?(?:published|updated|modified|posted|issued)|(?:\w+ )?date)(?: on| at)? ?:? /i;
/** A place, a time and what joins them, all of it capitals and numbers. */
const apart = /^(?:\p{Lu}.*|\d.*|[ap]\.?m\.?|at|on|in|by|of|and|local|time|updated:?|min(?:ute)?s?|read|hours?|ago|)$/u;
const mostWords = 20;

/** Whether a line says where and when and nothing else: "Brussels, 11 March 2026", "Updated: March 4, 2026, 10:15". */
export function isDateLine(line: string): boolean {
  const label = dateLabel.exec(line)?.[0] ?? '';
  if (!(label ? /\d/ : placedDate).test(line.slice(0, 80))) return false;
  const words = line.slice(label.length, 120).split(/[\s,|()/•·–—-]+/);
  return words.length < mostWords && words.every((word) => apart.test(word));
}

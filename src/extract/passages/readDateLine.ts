import { readDate } from '../dates/readDate.js';

const label =
  /^(?:date|issued|posted|published|first published|updated|last updated|last modified|modified|release date)(?: on| at)?:? /i;
const longest = 110;
const besides = /^(?:\p{Lu}.*|\d{1,2}[:.h]\d\d|[ap]\.?m\.?|at|on|in|by|and|local|time)$/u;

/** A line that says where and when, and nothing else. */
export interface DateLine {
  /** Where its date begins. */
  readonly at: number;
  /** Whether the date is of a change, not of publication. */
  readonly modified: boolean;
}

/** Reads a line such as "Brussels, 11 March 2026" or "Updated: March 4, 2026, 10:15"; `undefined` for others. */
export function readDateLine(text: string, start: number, end: number): DateLine | undefined {
  if (end - start > longest) return undefined;
  const line = text.slice(start, end);
  const opening = label.exec(line)?.[0] ?? '';
  for (let at = opening.length; at < line.length; at++) {
    if (at > 0 && /[\p{L}\d.]/u.test(line[at - 1] as string)) continue;
    const date = readDate(line, at);
    if (!date) continue;
    const before = line.slice(opening.length, at).trimEnd();
    const after = line.slice(date.end);
    if (!opening && !(date.day && date.month)) return undefined;
    if (before.length > 40 || (!opening && before && !/[,|–—(/•:-]$/.test(before))) return undefined;
    const words = `${before} ${after}`.split(/[\s,|()/•–—]+/).filter((word) => /[\p{L}\d]/u.test(word));
    if (words.length > 7 || words.some((word) => !besides.test(word))) return undefined;
    return { at: start + at, modified: /^(?:updated|last|modified)/i.test(opening) };
  }
  return undefined;
}

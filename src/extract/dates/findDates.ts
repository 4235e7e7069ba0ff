import type { Passage } from '../../model/passage.js';
import type { When } from '../../model/when.js';
import { anchorOf } from './anchor.js';
import type { FoundDate } from './foundDate.js';
import { liesAhead } from './liesAhead.js';
import { readDate, type WrittenDate } from './readDate.js';
import { resolveDate } from './resolveDate.js';
import { writtenDate } from './writtenDate.js';

/** Ahead of a year or a month alone. */
const lead =
  /(?:\b(?:in|since|by|during|until|from|early|late|mid|around|after|before|between|(?:end|half|quarter|start|spring|summer|autumn|fall|winter) of)|(?:19|20)\d\d (?:and|to))[ -]$/i;
/** "in 2000 towns" */
const counted = /^ (?:people|men|women|[a-z]{3,}s)\b/;
/** "a Friday night", "Black Friday", "Monday to Friday" */
const notOneDay =
  /\b(?:[a-z]+day (?:to|through)|a|first|second|third|every|each|one|any|some|black|good|easter|super|bloody|ash|palm) $/i;
const title = /^ (?:of\b|(?:to|through) [A-Z][a-z]+day\b|Times|Telegraph|Mail|Express|Herald|Post|Mirror|Night)/;

/**
 * Finds dates in a text: "3 March 2026", "March 3", "2026-03-03", "in 2025", "on Monday", "last week".
 *
 * What the words leave open is told by the date of publication: a weekday is the last one up to that day, or the
 * coming one where its verb is in the future; a date without a year is the nearest. Without it a weekday is known
 * as a weekday only. Words for a day that cannot be placed without it, such as "yesterday", are left out.
 */
export function findDates(text: string, passages: readonly Passage[], published?: When): readonly FoundDate[] {
  const anchor = published && anchorOf(published);
  const dates: FoundDate[] = [];
  for (const passage of passages) {
    const words = text.slice(passage.span.start, passage.span.end);
    writtenDate.lastIndex = 0;
    for (let found = writtenDate.exec(words); found; found = writtenDate.exec(words)) {
      const date = readDate(found);
      if (!date) continue;
      const { index } = found;
      const after = index + date.length;
      if (isName(date, words.slice(Math.max(0, index - 12), index), words.slice(after, after + 14))) {
        // "Theresa May last year"
        writtenDate.lastIndex = index + 3;
        continue;
      }
      const span = { start: passage.span.start + index, end: passage.span.start + after };
      // Asked for only where it decides something.
      const ahead = anchor && date.year === undefined && liesAhead(words, index, after);
      const when = resolveDate(date, span, anchor, ahead);
      if (when) dates.push({ span, when });
    }
  }
  return dates;
}

/** Whether a year, a month or a weekday alone is a number, a name or no day of its own. */
function isName({ day, month, year, weekday, step, unit }: WrittenDate, before: string, after: string): boolean {
  if (day || (month && year)) return false;
  if (year) return !lead.test(before) || counted.test(after);
  if (month)
    return (!step || unit !== undefined) && (!lead.test(before) || /^(?:[’'-]| (?:to |through )?[A-Z])/.test(after));
  return weekday !== undefined && (notOneDay.test(before) || title.test(after));
}

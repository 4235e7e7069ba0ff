import type { Passage } from '../../model/passage.js';
import type { Span } from '../../model/span.js';
import type { When } from '../../model/when.js';
import { type Anchor, anchorOf } from './anchor.js';
import { monthOf, pad, weekdayAt, writeDay, writeMonth } from './calendar.js';
import type { FoundDate } from './foundDate.js';
import { readDate, type WrittenDate } from './readDate.js';
import { type Direction, fromAnchor, resolveDate, resolveMonth, stated } from './resolveDate.js';
import { tenseAround } from './tenseAround.js';

/** Where a date may begin; most words are passed over by it. */
const beginning =
  /\b(?:\d|J(?:an|un|ul|AN|UN|UL)|Feb|FEB|Ma[ry]|MA[RY]|A(?:pr|ug|PR|UG)|S(?:ep|un|at|EP|UN|AT)|Oct|OCT|Nov|NOV|Dec|DEC|Mon|MON|T(?:ue|hu|UE|HU)|Wed|WED|Fri|FRI|[Tt]o(?:day|night|morrow)|[Yy]esterday|(?:[Ll]ast|[Tt]his|[Nn]ext) (?:week|month|year))/g;
const relative =
  /[Tt]oday(?![\w’'-])|(?:[Tt]onight|[Yy]esterday|[Tt]omorrow|(?:[Ll]ast|[Tt]his|[Nn]ext) (?:week|month|year))(?![\w-])/y;
const year = /(?:19|20)\d\d(?![\w%-]|[.,/–]\d)/y;
const countedNext = / (?:people|men|women|[a-z]{3,}s)\b/y;
const bareMonth =
  /(?:January|February|March|April|May|June|July|August|September|October|November|December)(?![\w’'-]| [A-Z])/y;
const beforeYear = /\b(?:in|since|by|during|until|early|late|mid|around) $/i;
const beforeMonth = /\b(?:in|since|by|until|from|early|late|mid|last|next|this)[ -]$/i;
const ofYear = /,? (?:of )?(last|this|next) year(?![\w’'-])/y;
const before =
  /\b(last|next|this|a|first|second|third|every|each|one|any|some|black|good|easter|super|bloody|ash|palm|cyber|holy|whit|shrove) $/i;
const dayBefore = /\d(?:st|nd|rd|th)? $/;
const titleNext = / of\b| (?:Times|Telegraph|Mail|Express|Herald|Post|Mirror|Tribune|Independent|Night)\b/y;

/**
 * Finds dates in a text: "3 March 2026", "March 3", "2026-03-03", "in 2025", "on Monday", "last week".
 *
 * What the words leave open is told by the date of publication: a weekday is the last one up to that day, or the
 * coming one where its verb is in the future; a date without a year is the nearest. Without it a weekday is known
 * as a weekday only. Words for a day that cannot be placed without it, such as "yesterday", are left out.
 */
export function findDates(text: string, passages: readonly Passage[], published?: When | string): readonly FoundDate[] {
  const anchor = anchorOf(published);
  const found: FoundDate[] = [];
  let index = 0;
  beginning.lastIndex = 0;
  for (let begun = beginning.exec(text); begun; begun = beginning.exec(text)) {
    const at = begun.index;
    while ((passages[index]?.span.end ?? text.length) <= at) index++;
    const span = passages[index]?.span;
    const date = span && span.start <= at ? dateAt(text, at, span, anchor) : undefined;
    if (date) found.push(date);
    beginning.lastIndex = date?.span.end ?? at + 1;
  }
  return found;
}

function dateAt(text: string, at: number, within: Span, anchor: Anchor | undefined): FoundDate | undefined {
  const look = text.slice(Math.max(within.start, at - 12), at);
  const written = readWithYear(text, at, anchor, look);
  // "30 February" is no day, and no month then.
  if (dayBefore.test(look) && text.charCodeAt(at) > 57) return undefined;
  if (written && written.end <= within.end) {
    let start = at;
    let direction: Direction | undefined;
    if (written.weekday && !written.month) {
      const [word, name = ''] = before.exec(look) ?? [];
      const lower = name.toLowerCase();
      if (lower === 'last' || lower === 'next') direction = lower;
      else if (name && lower !== 'this') return undefined;
      if (sticky(titleNext, text, written.end)) return undefined;
      if (word) start -= word.length;
    }
    // Asked for only where it decides something.
    if (anchor && !written.year) direction ??= tenseAround(text, start, written.end);
    const span = { start, end: written.end };
    const when = resolveDate(written, span, anchor, direction ?? 'past');
    return when && { span, when };
  }
  const code = text.charCodeAt(at);
  const span = (length: number): Span => ({ start: at, end: at + length });
  if (code <= 57) {
    if (!sticky(year, text, at) || at + 4 > within.end || !beforeYear.test(look) || sticky(countedNext, text, at + 4))
      return undefined;
    return { span: span(4), when: stated(text.slice(at, at + 4), [span(4)]) };
  }
  const month = sticky(bareMonth, text, at);
  if (month) {
    const word = beforeMonth.exec(look)?.[0].slice(0, -1).toLowerCase();
    const end = at + month.length;
    if (!anchor || !word || end > within.end) return undefined;
    const direction = word === 'last' || word === 'next' ? word : tenseAround(text, at, end);
    const when = resolveMonth(monthOf(month), span(month.length), anchor, direction);
    return when && { span: span(month.length), when };
  }
  const words = sticky(relative, text, at);
  if (!words || !anchor || at + words.length > within.end) return undefined;
  const edtf = resolveWords(words.toLowerCase(), anchor);
  return edtf === undefined
    ? undefined
    : { span: span(words.length), when: fromAnchor(edtf, span(words.length), anchor) };
}

/** A date, with the year that "last year" after it tells. */
function readWithYear(text: string, at: number, anchor: Anchor | undefined, look: string): WrittenDate | undefined {
  const written = readDate(text, at);
  const month = written ? written.month : beforeMonth.test(look) ? monthOf(sticky(bareMonth, text, at) ?? '') : 0;
  if (!anchor || !month || written?.year) return written;
  const end = written?.end ?? at + (sticky(bareMonth, text, at) as string).length;
  const words = sticky(ofYear, text, end);
  if (!words) return written;
  return { ...written, month, year: anchor.year + stepOf(words), end: end + words.length, relative: true };
}

const stepOf = (words: string): number => (words.includes('last') ? -1 : words.includes('next') ? 1 : 0);

/** "yesterday", "next month" and the like from the date of publication; `undefined` where it is too coarse for them. */
function resolveWords(words: string, anchor: Anchor): string | undefined {
  const { day, doubt } = anchor;
  const unit = words.split(' ')[1];
  const step = stepOf(words);
  if (unit === 'year') return pad(anchor.year + step, 4) + doubt;
  if (unit === 'month') return anchor.month ? writeMonth(anchor.year, anchor.month + step) + doubt : undefined;
  if (day === undefined) return undefined;
  if (unit !== 'week') return writeDay(day + (words === 'yesterday' ? -1 : words === 'tomorrow' ? 1 : 0)) + doubt;
  const monday = day - weekdayAt(day) + 1 + step * 7;
  return `${writeDay(monday)}${doubt}/${writeDay(monday + 6)}${doubt}`;
}

function sticky(pattern: RegExp, text: string, at: number): string | undefined {
  pattern.lastIndex = at;
  return pattern.exec(text)?.[0];
}

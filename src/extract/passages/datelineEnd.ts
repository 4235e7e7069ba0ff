import { readDate } from '../dates/readDate.js';
import { isAgency } from './isAgency.js';

const longest = 100;
/** Where a dateline may end: a dash, or the full stop or colon after a date. */
const ending = /[—–]|--| - |: |[\da-z]\. (?=["“‘'«\p{Lu}])/u;
const credit = / ?(?:\(([^()]{2,40})\)|\/([^/ ]{2,20})\/)$/;
const agency = /News|Press|Agenc/;
const upper = /^\p{Lu}[\p{Lu}\p{M}’'. /&-]*$/u;
const capitalised =
  /^\p{Lu}[\p{L}\p{M}’'.-]*(?:[ /](?:\p{Lu}[\p{L}\p{M}’'.-]*|and|de|del|la|le|el|am|an|der|sur|upon))*$/u;
/** In capitals before a dash, and no place. */
const elsewhere =
  /^(?:NATO|NASA|UN[A-Z]+|OPEC|OSCE|LIVE|UPDATED?|EXCLUSIVE|BREAKING|WATCH|VIDEO|PHOTOS?|NOTE|ANALYSIS|OPINION|CORRECTION|FILE|NEWS|(?:THE )?CHAIR)$/;

/**
 * Offset after "LISBON, Feb 3 (AFP) — " at the start of a paragraph; the start itself where there is none.
 *
 * @param first - Whether the body begins here: a bare "LISBON —" counts nowhere else.
 */
export function datelineEnd(text: string, start: number, end: number, first: boolean): number {
  const head = text.slice(start, Math.min(end, start + longest));
  if (!/^[\p{Lu}(]/u.test(head)) return start;
  const found = ending.exec(head);
  if (!found || found.index < 2) return start;
  const stop = /^[:\p{Ll}\d]/u.test(found[0]);
  const before = head.slice(0, found.index + found[0].search(/[. —–:-]/)).trimEnd();
  let after = start + found.index + found[0].length;
  while (after < end && text.charCodeAt(after) <= 32) after++;
  if (end - after < 20 || !/[\p{Lu}\d"“”„‘'«»‹›`]/u.test(text[after] as string)) return start;
  const named = credit.exec(before);
  let place = before.slice(0, named?.index);
  // "(Reuters) -", "March 3 (UPI) --"
  if (!place) return first && named && !stop && isAgencyLike(named[1]) ? after : start;
  let dated = named !== null && readDate(place, 0)?.end === place.length;
  if (dated) return after;
  for (let comma = place.indexOf(', '); comma > 0; comma = place.indexOf(', ', comma + 1)) {
    const date = readDate(head, comma + 2);
    if (date && place.slice(date.end).replace(/[., ]+/, '') === '') {
      dated = true;
      place = place.slice(0, comma);
      break;
    }
  }
  if (stop && !dated) return start;
  const [city = '', ...region] = place.split(', ');
  if (region.length > 2 || region.some((part) => part.length > 24 || !capitalised.test(part))) return start;
  const loud = upper.test(city) && city.length > 2;
  const words = city.split(' ').length;
  if (loud && words < 5 && (dated || named || region.length > 0)) return after;
  if (loud) return first && words < 4 && city.length > 3 && !elsewhere.test(city) ? after : start;
  return capitalised.test(city) && city.length < 40 && (dated || (named && isAgencyLike(named[1]))) ? after : start;
}

const isAgencyLike = (name = ''): boolean => isAgency(name) || agency.test(name) || /^\p{Lu}{2,5}$/u.test(name);

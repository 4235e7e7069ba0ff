import { isAgency } from './isAgency.js';
import { kicker } from './kicker.js';
import { placedDate } from './placedDate.js';

/** Words with capitals, days and years, an agency, and a dash or, after a date, a full stop or colon. */
const dateline =
  /^((?:\p{Lu}[\p{L}\p{M}’'.&/-]*|[\d/]{1,10})(?:(?:,|\s?[–—-](?= (?:\d\d? )?\p{Lu}[a-z]{2,8}\.? \d))? (?:\p{Lu}[\p{L}\p{M}’'.&/-]*|[\d/]{1,10}|de|del|la|am|der|upon)){0,8})?(?:(?: [—–])?\s?\(([^()]{2,50})\)| \/(\w+)\/)?\s?(?:[—–―]|--|\/\/| -(?= )|(?<=\d{4} ?\))|([.:])(?= ))(?=\s*[^\p{Ll}\s(])/u;
const longest = 100;
const agency = /^\p{Lu}{2,5}$|News|Press|Agenc/u;
/** Who reports something, not where. */
const body = /^(?:NATO|SIR|UN[A-Z]*)$/;

/**
 * Length of "LISBON, Feb 3 (AFP) —" at the start of a paragraph; 0 where there is none.
 *
 * @param first - Whether the body begins here: a bare "LISBON —" counts nowhere else.
 */
export function datelineLength(line: string, first: boolean): number {
  const found = dateline.exec(line.slice(0, longest));
  if (!found || line.length - found[0].length < 20) return 0;
  const [sign, place = '', credit, wire, stop] = found;
  const dated = placedDate.test(sign) || /, \w{3,6}day\b/.test(sign);
  const byAgency = credit !== undefined && (isAgency(credit) || agency.test(credit));
  const [city = '', region] = place.split(',');
  const inCapitals = city.length > 2 && city === city.toUpperCase();
  const isPlace =
    place.split(' ').length < 5 &&
    (inCapitals
      ? credit || wire || region || (first && !body.test(city) && !kicker.test(city))
      : first && / \p{Lu}/u.test(region ?? ''));
  return dated || (!stop && (byAgency ? place || first : isPlace)) ? sign.length : 0;
}

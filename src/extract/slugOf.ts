import { countBelow } from '../text/countBelow.js';

const longest = 60;
/** More than a text can name. */
const most = 1e9;
/** Letters that do not decompose into one of ASCII and an accent. */
const spelled: Readonly<Record<string, string>> = {
  ß: 'ss',
  æ: 'ae',
  œ: 'oe',
  ø: 'o',
  đ: 'd',
  ð: 'd',
  þ: 'th',
  ł: 'l',
  ı: 'i',
};

/** A name in small letters of ASCII, as most names have them; other signs stay. */
const lettersOf = (name: string): string =>
  /^[\w .-]*$/.test(name)
    ? name.toLowerCase()
    : name
        .normalize('NFKD')
        .toLowerCase()
        .replace(/[ßæœøđðþłı]/g, (letter) => spelled[letter] as string)
        .replace(/[\u0300-\u036f'’‘´`]/g, '');

/**
 * Makes a readable id of a name: "Škoda–Łódź line" gives `skoda-lodz-line`, and `skoda-lodz-line-2` where that is taken.
 *
 * @param name - Any string; one without Latin letters or digits gives the fallback.
 * @param taken - Ids in use; the caller adds the new one.
 * @param fallback - What to call the nameless, in ASCII.
 * @returns At most 60 characters, a number that tells it from others not counted.
 */
export function slugOf(name: string, taken: ReadonlySet<string>, fallback: string): string {
  // What stands further away is cut off anyhow.
  const words = lettersOf(name.slice(0, longest * 4)).split(/[^a-z0-9]+/);
  let slug = '';
  for (const word of words) {
    if (!word) continue;
    const longer = slug ? `${slug}-${word}` : word.slice(0, longest);
    if (longer.length > longest) break;
    slug = longer;
  }
  slug ||= fallback;
  if (!taken.has(slug)) return slug;
  // Numbers in use follow one another, so that halving finds the end of thousands of them.
  return `${slug}-${2 + countBelow(most, (number) => taken.has(`${slug}-${2 + number}`))}`;
}

import type { NamedParty } from '../namedParty.js';
import { isAgency } from './isAgency.js';

/** One of the names, in capitals but for particles; what joins it to the one before; its place; what an author is, ahead of the next. */
const author =
  /(,? (?:and|AND|&|with) |, |)((?:\p{Lu}[\p{L}\p{M}’'.-]*|d[aeiou]s?|van|von|al)(?: (?!AND )(?:\p{Lu}[\p{L}\p{M}’'.-]*|d[aeiou]s?|de[lrn]|el|al|bin|von|van|zu|le|la|y)){0,5})(?![\p{L}\d])( in \p{Lu}[^,|;]*?(?= and |[,|;]|$))?(?:, [\p{L} ’'-]{2,40}(?:[Cc]orrespondent|[Ee]ditor|[Rr]eporter|[Ww]riter)(?=,? and ))?/guy;
const desk = /\b(?:press|news|media|agency|times|post|wire|newsroom|service)s?$/i;
const office = /\b(?:correspondent|editor|reporter|writer|columnist|chief|analyst|staff|team|desk|executive)s?$/i;
/** What may follow a name without any sign between: an account, a date. */
const account = / @| Updated| (?:\p{Lu}\p{L}{2,8}\.? )?\d/u;
const longest = 160;

/** Reads names between commas and "and", until something else follows: an office, an address. Agencies and desks sign too, but not as whose somebody writes. */
export function readAuthors(text: string, start: number, end: number): NamedParty[] {
  const [list = ''] = text.slice(start, Math.min(end, start + longest)).split(account, 1);
  const authors: NamedParty[] = [];
  let placed: string | undefined;
  let employed = false;
  for (const { 1: separator = '', 2: name = '', 3: place, index } of list.matchAll(author)) {
    const comma = separator === ', ';
    const organization = isAgency(name) || desk.test(name);
    // The place of one author; the next one has a place, too: "Ana Ruiz in Brussels and Jan Novák in Prague".
    if ((placed && !place) || (employed && comma) || (!organization && (office.test(name) || !name.includes(' '))))
      break;
    // Ana Ruiz, BBC News, Riga
    employed = organization && comma && authors.at(-1)?.kind === 'person';
    if (employed) continue;
    const at = start + index + separator.length;
    authors.push({ name, span: { start: at, end: at + name.length }, kind: organization ? 'organization' : 'person' });
    placed = place;
  }
  return authors;
}

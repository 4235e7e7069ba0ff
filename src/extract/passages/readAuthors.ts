import type { NamedParty } from '../namedParty.js';
import { isAgency } from './isAgency.js';

/** One of the names, in capitals but for particles; what joins it to the one before; its place; what an author is, ahead of the next. */
const author =
  /(,? (?:and|AND|&|with) |, |)((?:\p{Lu}[\p{L}\p{M}’'.-]*|d[aeiou]s?|van|von|al)(?: {1,3}(?!AND )(?:\p{Lu}[\p{L}\p{M}’'.-]*|d[aeiou]s?|de[lrn]|el|al|bin|von|van|zu|le|la|y)){0,5})(?![\p{L}\d])( in \p{Lu}[^,|;]*?(?= and |[,|;]|$))?(?:, [\p{L} ’'-]{2,40}(?:[Cc]orrespondent|[Ee]ditor|[Rr]eporter|[Ww]riter)(?=,? and ))?/guy;
const desk = /^(?:the )?times of |\b(?:press|news|media|agency|times|today|post|welle|wire|newsroom|service|board)s?$/i;
const office =
  /\b(?:author|correspondent|editor|reporter|writer|columnist|chief|analyst|staff|team|desk|executive)s?$/i;
/** What may follow a name without any sign between: an account, a date. */
const account =
  / @| (?:Posted|Published|Updated)| Of The | (?:(?:Jan|Feb|Mar|Apr|May|Jun|Jul|Aug|Sep|Oct|Nov|Dec)\p{L}{0,6}\.? )?\d/u;
/** What else may: for whom somebody writes, and as what. */
const trade =
  /^(?:AFP|AP|BBC|CNN|PA|business|chief|contribut(?:ing|or)|correspondent|crime|editor|education|entertainment|health|national|news|political|reporter|senior|sports?|staff|writer)$/i;
const longest = 160;

/** Reads names between commas and "and", until something else follows: an office, an address. Agencies and desks sign too, but not as whose somebody writes. */
export function readAuthors(text: string, start: number, end: number): NamedParty[] {
  const [list = ''] = text.slice(start, Math.min(end, start + longest)).split(account, 1);
  const authors: NamedParty[] = [];
  let placed: string | undefined;
  let employed = false;
  for (const { 1: separator = '', 2: signed = '', 3: place, index } of list.matchAll(author)) {
    let whole = signed;
    while (/ \S+ +\S/.test(whole) && trade.test(whole.slice(whole.lastIndexOf(' ') + 1)))
      whole = whole.slice(0, whole.lastIndexOf(' ')).trimEnd();
    const name = whole.replace(/ +/g, ' ');
    const comma = separator === ', ';
    const organization = isAgency(name) || desk.test(name);
    // The place of one author; the next one has a place, too: "Ana Ruiz in Brussels and Jan Novák in Prague".
    if ((placed && !place) || (employed && comma) || (!organization && (office.test(name) || !name.includes(' '))))
      break;
    // Ana Ruiz, BBC News, Riga
    employed = organization && comma && authors.at(-1)?.kind === 'person';
    if (employed) continue;
    const at = start + index + separator.length;
    authors.push({
      name,
      span: { start: at, end: at + whole.length },
      kind: organization ? 'organization' : 'person',
    });
    placed = place;
  }
  return authors;
}

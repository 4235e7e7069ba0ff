import type { Span } from '../../model/span.js';

/** Somebody whom a byline or a credit names. */
export interface NamedAuthor {
  readonly name: string;
  readonly span: Span;
  /** Agencies and desks sign too: "By The Associated Press". */
  readonly kind: 'person' | 'organization';
}

const opening = /^(?:(?:words|story|text|report|reporting|written|analysis|interview|review|opinion|comment) )?by:? +/i;
const name =
  /^(?:\p{Lu}[\p{L}\p{M}’'.-]*|d[aeiou]s?|de[lrn]|el|al|bin|von|van|zu|le|la|y)(?: (?:\p{Lu}[\p{L}\p{M}’'.-]*|d[aeiou]s?|de[lrn]|el|al|bin|von|van|zu|le|la|y|of|for)){0,6}$/u;
const desk =
  /^(?:the )?(?:reuters|ap|associated press|afp|agence france-presse|dpa|pa|efe|ansa|belga|bloomberg|upi|tass|xinhua|kyodo)$|\b(?:press|news|media|agency|agencies|times|post|wire|newsroom|bureau|network|service|services)$/i;
const staff =
  /^(?:our |the )?(?:[\w ]{0,30}\b)?(?:staff|reporters?|correspondents?|writers?|editors?|desk|team|editorial board)(?: and agencies)?$/i;
const office =
  /\b(?:correspondent|editor|reporter|writer|columnist|producer|chief|analyst|staff|contributor|fellow|bureau|photographer)s?\b/i;
const longest = 160;

/**
 * Reads a line such as "By Ana Ruiz and Jan Novák in Brussels": the authors, none for "By our staff".
 *
 * @returns `undefined` for a line that is no byline.
 */
export function readByline(text: string, { start, end }: Span): NamedAuthor[] | undefined {
  if (end - start > longest) return undefined;
  const line = text.slice(start, end);
  const by = opening.exec(line)?.[0].length;
  return by === undefined ? undefined : readNames(line.slice(by), start + by);
}

/**
 * Reads names between commas, "and" and the like, until something else follows: an office, a place, an address.
 *
 * @returns `undefined` where the first is no name.
 */
export function readNames(list: string, at: number): NamedAuthor[] | undefined {
  const authors: NamedAuthor[] = [];
  let from = 0;
  let separator = '';
  for (const found of [...list.matchAll(/,? and |, | & | ?[|/;•] ?| [-–—] | in | for | at |\.$|$/g)]) {
    const part = list.slice(from, found.index).trim();
    const start = at + from + list.slice(from).search(/\S/);
    if (separator === ' in ' || separator === ' for ' || separator === ' at ') break;
    // "Ana Ruiz, Political Editor", "Ana Ruiz | Brussels"
    if (authors.length > 0 && (office.test(part) || !/ and |,|&/.test(separator) || (part && !part.includes(' ')))) {
      if (!desk.test(part)) break;
    }
    if (staff.test(part) && authors.length === 0) return [];
    if (!name.test(part)) return authors.length > 0 ? authors : undefined;
    const kind = desk.test(part) ? 'organization' : 'person';
    if (kind === 'person' && !part.includes(' ') && authors.length === 0) return undefined;
    authors.push({ name: part, span: { start, end: start + part.length }, kind });
    from = found.index + found[0].length;
    separator = found[0];
  }
  return authors.length > 0 ? authors : undefined;
}

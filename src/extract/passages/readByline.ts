import type { Span } from '../../model/span.js';
import { isAgency } from './isAgency.js';

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
const desk = /\b(?:press|news|media|agency|agencies|times|post|wire|newsroom|bureau|network|service|services)$/i;
const staff =
  /^(?:our |the )?(?:[\w ]{0,30}\b)?(?:staff|reporters?|correspondents?|writers?|editors?|desk|team|editorial board)(?: and agencies)?$/i;
const office =
  /\b(?:correspondent|editor|reporter|writer|columnist|producer|chief|analyst|staff|contributor|fellow|bureau|photographer)s?\b/i;
/** What may follow a name without any sign between: an account, a date. */
const account = / @| (?:\p{Lu}\p{L}{2,8}\.? )?\d/u;
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
  return by === undefined ? undefined : readNames(line.slice(by).split(account, 1)[0] as string, start + by);
}

/**
 * Reads names between commas, "and" and the like, until something else follows: an office, an address.
 *
 * @returns `undefined` where the first is no name.
 */
export function readNames(list: string, at: number): NamedAuthor[] | undefined {
  const authors: NamedAuthor[] = [];
  let from = 0;
  let before = '';
  for (const { 0: after, index } of list.slice(0, longest).matchAll(separators)) {
    const part = list.slice(from, index).trim();
    const start = at + from + list.slice(from, index).search(/\S|$/);
    from = index + after.length;
    const separator = before;
    before = after;
    // The place of one author; the next one has a place too: "Ana Ruiz in Brussels and Jan Novák in Prague".
    if (separator === ' in ') continue;
    if (authors.length === 0 && staff.test(part)) return [];
    const organization = isAgency(part) || desk.test(part);
    const more = authors.length > 0;
    if (!name.test(part) || (!organization && !part.includes(' '))) return more ? authors : undefined;
    if (more && (!/and|,|&/i.test(separator) || (!organization && office.test(part)))) return authors;
    if (more && list.slice(0, from).includes(' in ') && after !== ' in ') return authors;
    authors.push({
      name: part,
      span: { start, end: start + part.length },
      kind: organization ? 'organization' : 'person',
    });
    if (after === ' for ' || after === ' at ') return authors;
  }
  return authors.length > 0 ? authors : undefined;
}

const separators = /,? (?:and|AND) |, | & | ?[|/;•()] ?| [-–—] | in | for | at |\.$|$/g;

import type { Passage } from '../../model/passage.js';
import type { Rights } from '../../model/rights.js';
import type { Span } from '../../model/span.js';
import type { When } from '../../model/when.js';
import type { ArticleOptions } from '../articleOptions.js';
import { anchorOf } from '../dates/anchor.js';
import { readDate } from '../dates/readDate.js';
import { resolveDate } from '../dates/resolveDate.js';
import { isAgency } from '../passages/isAgency.js';
import { type NamedAuthor, readByline, readNames } from '../passages/readByline.js';
import { type Copyright, readCopyright } from '../passages/readCopyright.js';
import { readDateLine } from '../passages/readDateLine.js';

/** Somebody whom the caller or the text names; the words where the text does. */
export interface NamedParty {
  readonly name: string;
  readonly span?: Span | undefined;
  readonly kind: 'person' | 'organization';
}

/** What is known of an article beside what it reports. */
export interface Metadata {
  readonly headline?: string | undefined;
  readonly authors: readonly NamedParty[];
  readonly publisher?: NamedParty | undefined;
  readonly published?: When | undefined;
  readonly modified?: When | undefined;
  readonly rights?: Rights | undefined;
  /** For the record's provenance. */
  readonly warnings: readonly string[];
}

/**
 * Reads headline, authors, publisher, dates and rights; what the caller gave wins.
 *
 * The publisher is the holder of the copyright, unless that is a news agency or an author. The agency in a dateline,
 * "(Reuters)", reported the news and may have published it elsewhere: it is neither publisher nor author.
 */
export function readMetadata(text: string, passages: readonly Passage[], options: ArticleOptions): Metadata {
  const textOf = ({ start, end }: Span): string => text.slice(start, end);
  const ofKind = (kind: Passage['kind']): Span[] => passages.filter((one) => one.kind === kind).map(({ span }) => span);
  const notices = ofKind('notice');
  const title = passages.find(({ kind }) => kind === 'headline');
  const headline = options.headline ?? (title && textOf(title.span));
  const authors = options.authors?.map((name) => named(name)) ?? readAuthors(text, ofKind('byline'), notices);
  let copyright: Copyright | undefined;
  for (const span of notices) copyright ??= readCopyright(text, span);
  const { holder, year } = copyright ?? {};
  const rights = copyright && {
    ...(holder && { holder: textOf(holder) }),
    notice: textOf(copyright.notice),
    ...(year && { year: Number(textOf(year)) }),
  };
  const publisher =
    options.publisher !== undefined
      ? named(options.publisher, 'organization')
      : holder && !isAgency(textOf(holder)) && authors.every(({ name }) => name !== textOf(holder))
        ? { ...named(textOf(holder), 'organization'), span: holder }
        : undefined;
  const { published, modified, warnings } = readDates(
    text,
    [...ofKind('dateline'), ...ofKind('byline')],
    year,
    options,
  );
  return { headline, authors, publisher, published, modified, rights, warnings };
}

const named = (name: string, kind: NamedParty['kind'] = isAgency(name) ? 'organization' : 'person'): NamedParty => ({
  name,
  kind,
});

/** From the bylines; where there are none, from "(Reporting by Ana Ruiz; …)". */
function readAuthors(text: string, bylines: readonly Span[], notices: readonly Span[]): NamedAuthor[] {
  const found = bylines.flatMap((span) => readByline(text, span) ?? []);
  if (bylines.length === 0)
    for (const { start, end } of notices) {
      const line = text.slice(start, Math.min(end, start + 400));
      const by = /^\(?(?:reporting|written|words) by /i.exec(line)?.[0].length;
      if (by) found.push(...(readNames(line.slice(by), start + by) ?? []));
    }
  return found.filter(({ name }, index) => found.findIndex((one) => one.name === name) === index);
}

function readDates(
  text: string,
  datelines: readonly Span[],
  year: Span | undefined,
  options: ArticleOptions,
): Pick<Metadata, 'published' | 'modified' | 'warnings'> {
  const given = (edtf: string | undefined): When | undefined =>
    edtf === undefined ? undefined : { edtf, basis: 'editorial', spans: [] };
  let published = given(options.published);
  let modified = given(options.modified);
  const inferred: When | undefined = year && {
    edtf: `${text.slice(year.start, year.end)}?`,
    basis: 'inferred',
    spans: [year],
  };
  const anchor = anchorOf(published ?? inferred);
  const warnings: string[] = [];
  for (const span of datelines) {
    if (published && modified) break;
    const line = readDateLine(text, span.start, span.end);
    const at = line?.at ?? dateIn(text, span);
    const date = at === undefined ? undefined : readDate(text, at);
    if (at === undefined || !date) continue;
    const when = resolveDate(date, { start: at, end: date.end }, anchor, 'past');
    if (!when) continue;
    if (line?.modified) modified ??= when;
    else if (!published) {
      published = when;
      if (date.year === undefined)
        warnings.push(
          year
            ? 'The dateline gives no year: the year is inferred from the copyright line.'
            : 'The dateline gives no year: the date of publication is uncertain.',
        );
    }
  }
  if (!published && inferred) {
    published = inferred;
    warnings.push('The text gives no date: the year is inferred from its copyright line.');
  }
  return { published, modified, warnings };
}

/** Where the date of "BRUSSELS, March 3 (Wire) —" or of "By Ana Ruiz | March 3, 2026" begins. */
function dateIn(text: string, { start, end }: Span): number | undefined {
  const line = text.slice(start, end);
  for (const { index } of line.matchAll(/(?<![\p{L}\d])[\p{Lu}\d]/gu)) if (readDate(line, index)) return start + index;
  return undefined;
}

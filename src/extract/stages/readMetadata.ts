import type { Passage } from '../../model/passage.js';
import type { Rights } from '../../model/rights.js';
import type { Span } from '../../model/span.js';
import type { When } from '../../model/when.js';
import type { ArticleOptions } from '../articleOptions.js';
import { anchorOf } from '../dates/anchor.js';
import { readDate } from '../dates/readDate.js';
import { resolveDate } from '../dates/resolveDate.js';
import { writtenDate } from '../dates/writtenDate.js';
import type { NamedParty } from '../namedParty.js';
import { isAgency } from '../passages/isAgency.js';
import { bylineOpening } from '../passages/isByline.js';
import { readAuthors } from '../passages/readAuthors.js';
import { type Copyright, readCopyright } from '../passages/readCopyright.js';

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
  const ofKind = (kind: Passage['kind']): Span[] => passages.filter((one) => one.kind === kind).map(({ span }) => span);
  const notices = ofKind('notice');
  const datelines = ofKind('dateline');
  // March 3, 2026 | By Ana Ruiz
  const signatures = datelines.flatMap(({ start, end }): Span[] => {
    const by = text.slice(start, end).search(/\bby:? /i);
    return by < 0 ? [] : [{ start: start + by, end }];
  });
  const [title] = ofKind('headline');
  const headline = options.headline ?? (title && text.slice(title.start, title.end));
  const authors =
    options.authors?.map((name): NamedParty => ({ name, kind: isAgency(name) ? 'organization' : 'person' })) ??
    authorsOf(text, ofKind('byline'), [...signatures, ...notices]);
  let copyright: Copyright | undefined;
  for (const span of notices) copyright ??= readCopyright(text, span);
  const { holder, year, rights } = copyright ?? {};
  const publisher =
    options.publisher !== undefined
      ? ({ name: options.publisher, kind: 'organization' } as const)
      : holder && !isAgency(holder.name) && authors.every(({ name }) => name !== holder.name)
        ? holder
        : undefined;
  const dates = readDates(text, [...datelines, ...ofKind('byline')], year, options);
  return { headline, authors, publisher, rights, ...dates };
}

const changed = /updated|last|modified/i;
/** What a date behind it is of. */
const told = /published|posted|issued/i;

/** From the bylines; where there are none, from a dateline or "(Reporting by Ana Ruiz; …)". */
function authorsOf(text: string, bylines: readonly Span[], others: readonly Span[]): NamedParty[] {
  const found = (bylines.length > 0 ? bylines : others).flatMap(({ start, end }) => {
    const opening = bylineOpening.exec(text.slice(start, end));
    return opening || bylines.length > 0 ? readAuthors(text, start + (opening?.[0].length ?? 0), end) : [];
  });
  return found.filter(({ name }, index) => found.findIndex((one) => one.name === name) === index);
}

/** The first date of publication and of a change; a copyright line tells the year where no other does. */
function readDates(
  text: string,
  lines: readonly Span[],
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
  const known = published ?? inferred;
  const anchor = known && anchorOf(known);
  const warnings: string[] = [];
  for (const { start, end } of lines) {
    const line = text.slice(start, end);
    for (const found of line.matchAll(writtenDate)) {
      const date = readDate(found);
      if (!date?.day && !date?.weekday && !date?.year) continue;
      const at = start + found.index;
      const when = resolveDate(date, { start: at, end: at + date.length }, anchor);
      if (!when) continue;
      if (changed.test(line.slice(0, found.index).split(told).pop() as string)) modified ??= when;
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
  }
  if (!published && inferred) {
    published = inferred;
    warnings.push('The text gives no date: the year is inferred from its copyright line.');
  }
  return { published, modified, warnings };
}

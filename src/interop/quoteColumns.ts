import type { Article } from '../model/article.js';
import type { Entity } from '../model/entity.js';
import type { Quote } from '../model/quote.js';
import type { Span } from '../model/span.js';
import { firstOffice } from './firstOffice.js';
import { quotedText } from './quotedText.js';
import type { QuoteRow } from './quoteRow.js';
import { reduceDate } from './reduceDate.js';

/** What the cells of a row are read from. */
export interface RowSource {
  readonly article: Article;
  readonly entities: ReadonlyMap<string | undefined, Entity>;
  readonly quote: Quote;
  /** Place among the quotations, from 1. */
  readonly position: number;
  /** Its speakers; `undefined` for an id that no entity has. */
  readonly speakers: readonly (Entity | undefined)[];
}

/** The columns of {@link QuoteRow} in order, each with what fills its cells. */
export const quoteColumns: {
  readonly [K in keyof QuoteRow]: (row: RowSource) => QuoteRow[K] | undefined;
} = {
  article: (row) => row.article.id,
  headline: (row) => row.article.headline,
  url: (row) => row.article.url,
  publisher: (row) => row.entities.get(row.article.publisher)?.name,
  language: (row) => row.article.language,
  date: (row) => reduceDate(row.article.published?.edtf),
  edtf: (row) => row.article.published?.edtf,
  quote: (row) => row.quote.id,
  position: (row) => row.position,
  speaker: (row) => listed(row.speakers.map((one, at) => one?.name ?? row.quote.speakers[at])),
  speakerId: (row) => listed(row.quote.speakers),
  speakerKind: (row) => listed(row.speakers.map((one) => one?.kind)),
  role: (row) => row.quote.speakingAs ?? listed(row.speakers.map((one) => firstOffice(one, row.entities)[0])),
  organization: (row) => listed(row.speakers.map((one) => firstOffice(one, row.entities)[1])),
  kind: (row) => row.quote.kind,
  modality: (row) => row.quote.modality,
  text: (row) => quotedText(row.quote),
  content: (row) => words(row, row.quote.content),
  summary: (row) => row.quote.summary,
  cue: (row) => words(row, row.quote.cue ? [row.quote.cue] : []),
  topics: (row) => listed(row.quote.topics),
  start: (row) => row.quote.content[0]?.start,
  end: (row) => row.quote.content.at(-1)?.end,
  spans: (row) => row.quote.content.map(({ start, end }) => `${start}-${end}`).join(' | '),
  basis: (row) => row.quote.evidence.basis,
  confidence: (row) => row.quote.evidence.confidence,
};

/** One cell for several values, which keep their places; none where there is no value at all. */
function listed(values: readonly (string | undefined)[]): string | undefined {
  return values.some((value) => value !== undefined) ? values.join(' | ') : undefined;
}

function words({ article }: RowSource, spans: readonly Span[]): string | undefined {
  if (article.form !== 'attached' || spans.length === 0) return undefined;
  return spans.map(({ start, end }) => article.body.slice(start, end)).join(' ');
}

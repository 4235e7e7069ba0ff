import type { Article } from '../model/article.js';
import type { Span } from '../model/span.js';
import { checkRecord } from './checkRecord.js';
import { entitiesById } from './entitiesById.js';
import { firstOffice } from './firstOffice.js';
import { quotedText } from './quotedText.js';
import type { QuoteRow } from './quoteRow.js';
import { reduceDate } from './reduceDate.js';

/** The rows of one record, one after another. */
export function* rowsOf(article: Article): Generator<QuoteRow, void, undefined> {
  checkRecord(article);
  const entities = entitiesById(article);
  const body = article.form === 'attached' ? article.body : undefined;
  const words = (spans: readonly Span[]) =>
    body === undefined || spans.length === 0 ? null : spans.map(({ start, end }) => body.slice(start, end)).join(' ');
  const edtf = article.published?.edtf;
  for (const [index, quote] of article.quotes.entries()) {
    const speakers = quote.speakers.map((id) => entities.get(id));
    const offices = speakers.map((one) => firstOffice(one, entities));
    yield {
      article: article.id,
      headline: article.headline ?? null,
      url: article.url ?? null,
      publisher: entities.get(article.publisher)?.name ?? null,
      language: article.language,
      date: reduceDate(edtf) ?? null,
      edtf: edtf ?? null,
      quote: quote.id,
      position: index + 1,
      speaker: listed(speakers.map((one, at) => one?.name ?? quote.speakers[at])),
      speakerId: listed(quote.speakers),
      speakerKind: listed(speakers.map((one) => one?.kind)),
      role: quote.speakingAs ?? listed(offices.map(([title]) => title)),
      organization: listed(offices.map(([, organization]) => organization)),
      kind: quote.kind,
      modality: quote.modality ?? null,
      text: quotedText(quote) ?? null,
      content: words(quote.content),
      summary: quote.summary ?? null,
      cue: words(quote.cue ? [quote.cue] : []),
      topics: listed(quote.topics),
      start: quote.content[0]?.start ?? 0,
      end: quote.content.at(-1)?.end ?? 0,
      spans: quote.content.map(({ start, end }) => `${start}-${end}`).join(' | '),
      basis: quote.evidence.basis,
      confidence: quote.evidence.confidence,
    };
  }
}

/** One cell for several values, which keep their places; `null` where there is no value at all. */
function listed(values: readonly (string | undefined)[]): string | null {
  return values.some((value) => value !== undefined) ? values.map((value) => value ?? '').join(' | ') : null;
}

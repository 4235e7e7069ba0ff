import type { Article } from '../model/article.js';
import { checkRecord } from './checkRecord.js';
import { entitiesById } from './entitiesById.js';
import { quoteColumns } from './quoteColumns.js';
import type { QuoteRow } from './quoteRow.js';

/** The rows of one record, one after another. */
export function* rowsOf(article: Article): Generator<QuoteRow, void, undefined> {
  checkRecord(article);
  const entities = entitiesById(article);
  for (const [index, quote] of article.quotes.entries()) {
    const speakers = quote.speakers.map((id) => entities.get(id));
    const source = { article, entities, quote, position: index + 1, speakers };
    const cells = Object.entries(quoteColumns).map(([column, read]) => [column, read(source) ?? null]);
    yield Object.fromEntries(cells) as QuoteRow;
  }
}

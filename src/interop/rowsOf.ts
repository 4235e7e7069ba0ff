import type { Article } from '../model/article.js';
import type { FoundQuote } from '../text/foundQuote.js';
import { checkRecord } from './checkRecord.js';
import { entitiesById } from './entitiesById.js';
import { quoteColumns } from './quoteColumns.js';
import type { QuoteRow } from './quoteRow.js';

/** The rows of one record, one after another, or the row of a quotation that `findQuotes` found in one. */
export function* rowsOf(item: Article | FoundQuote): Generator<QuoteRow, void, undefined> {
  const { article = item as Article, quote: found } = Object(item) as Partial<FoundQuote>;
  checkRecord(article);
  const entities = entitiesById(article);
  for (const [index, quote] of article.quotes.entries()) {
    if ((found ?? quote).id !== quote.id) continue;
    const speakers = quote.speakers.map((id) => entities.get(id));
    const source = { article, entities, quote, position: index + 1, speakers };
    const cells = Object.entries(quoteColumns).map(([column, read]) => [column, read(source) ?? null]);
    yield Object.fromEntries(cells) as QuoteRow;
  }
}

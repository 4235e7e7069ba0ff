import type { Article } from '../model/article.js';
import type { Speaker } from '../model/entity.js';
import type { Quote } from '../model/quote.js';

/** The entities that said the quotations, each once, in order of appearance. */
export function speakersIn<S extends string>(article: Article<S>, quotes: readonly Quote<S>[]): Speaker<S>[] {
  const byId = new Map(article.entities.map((entity) => [entity.id, entity]));
  const ids = new Set(quotes.flatMap((quote) => quote.speakers));
  return [...ids].flatMap((id) => (byId.get(id) as Speaker<S> | undefined) ?? []);
}

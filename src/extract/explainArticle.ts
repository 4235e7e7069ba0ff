import type { AttachedArticle } from '../model/article.js';
import { checkString } from '../text/checkString.js';
import type { ArticleOptions } from './articleOptions.js';
import { checkArticleOptions } from './checkArticleOptions.js';
import { readArticle } from './readArticle.js';

/**
 * How the speaker of a quotation was found.
 *
 * @category Extract
 */
export interface ExplainedSpeaker {
  /** Id of the quotation. */
  readonly quote: string;
  /** Name of the rule that decided, or that found nobody. */
  readonly rule: string;
  /** Ids of the speakers, as the record has them; empty where nobody could be told. */
  readonly speakers: readonly string[];
  /** Ids of the entities that the words could mean, the likelier first; empty where the words name the speaker. */
  readonly candidates: readonly string[];
}

/**
 * What `explainArticle` tells.
 *
 * @category Extract
 */
export interface ArticleExplanation {
  /** The record, as `extractArticle` makes it. */
  readonly article: AttachedArticle;
  /** One for each quotation, in text order. */
  readonly speakers: readonly ExplainedSpeaker[];
}

/**
 * Makes the same record as `extractArticle` and tells how each speaker was found and who else it could have been.
 *
 * @param text - The text of an article.
 * @param options - What the caller knows of the article.
 * @returns The record, and an explanation for each of its quotations.
 * @throws {@link onrecord!ArgumentError | ArgumentError} as `extractArticle`.
 * @example
 * ```ts
 * import { explainArticle } from 'onrecord/extract';
 *
 * const { speakers } = explainArticle('Ana Ruiz met Eva Lund on Monday. “We need more time,” she said.');
 * console.log(speakers[0]?.rule, speakers[0]?.candidates); // => personalPronoun [ 'ana-ruiz', 'eva-lund' ]
 * ```
 * @category Extract
 */
export function explainArticle(text: string, options: ArticleOptions = {}): ArticleExplanation {
  checkString(text, 'text');
  checkArticleOptions(options);
  const { article, resolved, idOf } = readArticle(text, options);
  const speakers = article.quotes.map(({ id, speakers: found }) => {
    const { rule = 'nobodyNamed', others = [] } = resolved.get(id) ?? {};
    const candidates = new Set(others.flatMap((draft) => idOf(draft) ?? []));
    return { quote: id, rule, speakers: found, candidates: [...candidates] };
  });
  return { article, speakers };
}

import type { Article } from '../model/article.js';
import type { Quote } from '../model/quote.js';
import { ArgumentError } from '../text/argumentError.js';
import { checkConfidence } from '../text/checkConfidence.js';
import { checkKinds } from '../text/checkKinds.js';
import { checkString } from '../text/checkString.js';
import { foldText } from '../text/foldText.js';
import { textOf } from '../text/textOf.js';
import { checkScheme } from '../topics/checkScheme.js';
import { entityTest } from './entityTest.js';
import { publishedWithin } from './publishedWithin.js';
import type { QuoteFilter } from './quoteFilter.js';
import { isSaid } from './saidOptions.js';
import { verbatimOf } from './verbatimOf.js';
import { withNarrower } from './withNarrower.js';

/** Checks a filter once and turns it into a function that gives a record's quotations that pass. */
export function filterQuotes(filter: QuoteFilter): (article: Article) => Quote[] {
  if (typeof filter !== 'object' || filter === null)
    throw new ArgumentError('not-a-filter', 'filter must be an object of conditions.');
  const { about, by, containing = '', minConfidence = 0, scheme } = filter;
  if (scheme !== undefined) checkScheme(scheme);
  checkString(containing, 'containing');
  if (about !== undefined) checkString(about, 'about');
  const kinds = kindsOf(filter.kind);
  const words = foldText(containing);
  const topicsIn = about === undefined ? undefined : withNarrower(about, filter);
  const isInTime = publishedWithin(filter.from, filter.until);
  checkConfidence(minConfidence, 'minConfidence');
  if (!isWho(by))
    throw new ArgumentError('not-an-entity', 'by must be a name, an identifier { scheme, value } or an entity.');
  const isMeant = by === undefined ? undefined : entityTest(by);
  return (article) => {
    if (!isInTime(article)) return [];
    const speakers = isMeant && new Set(article.entities.filter(isMeant).map(({ id }) => id));
    const topics = topicsIn?.(article);
    return article.quotes.filter(
      (quote) =>
        isSaid(quote, filter) &&
        quote.evidence.confidence >= minConfidence &&
        kinds.includes(quote.kind) &&
        (!speakers || quote.speakers.some((id) => speakers.has(id))) &&
        (!topics || quote.topics.some((id) => topics.has(id))) &&
        (words === '' || contains(article, quote, words)),
    );
  };
}

function kindsOf(kind: QuoteFilter['kind'] = ['direct', 'mixed', 'indirect']): readonly Quote['kind'][] {
  const kinds = typeof kind === 'string' ? [kind] : kind;
  checkKinds(kinds, 'kind');
  return kinds;
}

function isWho(by: unknown): boolean {
  if (by === undefined || typeof by === 'string') return true;
  return typeof by === 'object' && by !== null && ('value' in by || 'identifiers' in by);
}

function contains(article: Article, quote: Quote, words: string): boolean {
  if (foldText(verbatimOf(quote).join(' ')).includes(words)) return true;
  return article.form === 'attached' && foldText(textOf(article, quote)).includes(words);
}

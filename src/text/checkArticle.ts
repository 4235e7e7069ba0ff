import { ArgumentError } from './argumentError.js';

/** Refuses what is no record, so that a caller without types learns it here and not from a stack trace inside. */
export function checkArticle(article: unknown): void {
  if (!Array.isArray((article as { quotes?: unknown } | undefined | null)?.quotes))
    throw new ArgumentError('not-an-article', 'article must be an article record.');
}

import { ArgumentError } from '../text/argumentError.js';
import { checkArticle } from '../text/checkArticle.js';

/** Refuses what is no record, or one of a later model, which would be exported with fields missing or misread. */
export function checkRecord(article: unknown): void {
  checkArticle(article);
  const { schemaVersion } = article as { schemaVersion?: unknown };
  if (schemaVersion !== 1)
    throw new ArgumentError('unknown-version', `The record's schemaVersion is ${schemaVersion}; this release reads 1.`);
}

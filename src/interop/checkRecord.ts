import { ArgumentError } from '../text/argumentError.js';
import { checkArticle } from '../text/checkArticle.js';

/** Refuses what is no record, or one of a later model, which would be exported with fields missing or misread. */
export function checkRecord(article: unknown): void {
  checkArticle(article);
  if ((article as { schemaVersion?: unknown }).schemaVersion !== 1)
    throw new ArgumentError('unknown-version', "The record's schemaVersion must be 1.");
}

import { ArgumentError } from './argumentError.js';
import { checkArticle } from './checkArticle.js';

/** Refuses a record without text, where text is to be read. */
export function checkAttached(article: unknown): void {
  checkArticle(article);
  if (typeof (article as { body?: unknown }).body !== 'string')
    throw new ArgumentError('not-attached', 'The record must hold its text: attach(record, text) puts it in.');
}

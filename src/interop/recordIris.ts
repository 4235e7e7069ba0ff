import type { ArticleBase } from '../model/article.js';
import { ArgumentError } from '../text/argumentError.js';
import { encodePart } from './encodePart.js';

/** Names of a record and its parts, IRIs that all exports share. */
export interface RecordIris {
  /** The article. */
  readonly article: string;
  /** A part of the record, as a fragment of the article's name. */
  readonly part: (kind: string, ...ids: readonly (string | number)[]) => string;
}

/**
 * Names a record by the IRI given, else its URL, else the hash of its text (RFC 6920): exact on any record, and the
 * same wherever the same text is exported.
 */
export function recordIris(article: ArticleBase, given: string | undefined, option: string): RecordIris {
  if (given !== undefined && (typeof given !== 'string' || given === ''))
    throw new ArgumentError('not-a-string', `${option} must be an IRI.`);
  const name = given ?? article.url ?? `nih:sha-256;${article.text.sha256}`;
  const [base] = name.split('#');
  return { article: name, part: (kind, ...ids) => `${base}#${[kind, ...ids].map(encodePart).join('/')}` };
}

import type { Article } from '../model/article.js';
import { ArgumentError } from '../text/argumentError.js';
import { parseEdtf } from '../text/parseEdtf.js';

/** A test for articles that may have been published between two dates; what is uncertain is kept. */
export function publishedWithin(from: string | undefined, until: string | undefined): (article: Article) => boolean {
  const first = from === undefined ? Number.NEGATIVE_INFINITY : daysOf('from', from).first;
  const last = until === undefined ? Number.POSITIVE_INFINITY : daysOf('until', until).last;
  return ({ published }) => {
    const days = published && parseEdtf(published.edtf);
    return !days || (days.last >= first && days.first <= last);
  };
}

function daysOf(option: string, edtf: string) {
  const days = typeof edtf === 'string' ? parseEdtf(edtf) : undefined;
  if (days) return days;
  throw new ArgumentError('not-a-date', `${option} must be a date in EDTF, such as '2026', '2026-03' or '2026-03-02'.`);
}

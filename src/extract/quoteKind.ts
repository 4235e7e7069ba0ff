/**
 * How much of a quotation stands between marks: all, part, nothing.
 *
 * @category Extract
 */
export type QuoteKind = 'direct' | 'mixed' | 'indirect';

import type { Quote } from '../model/quote.js';

/**
 * Which quotations count.
 *
 * @category Query
 */
export interface SaidOptions {
  /**
   * Whether what the article denies or only supposes counts too; such quotations have a `modality`.
   *
   * @defaultValue `false`
   */
  readonly unsaid?: boolean | undefined;
}

/** Whether a quotation counts as said, or the caller asked for what was not. */
export function isSaid(quote: Quote, options: SaidOptions | null): boolean | undefined {
  return options?.unsaid || !quote.modality;
}

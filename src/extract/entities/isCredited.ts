import { wordAt } from '../grammar/wordAt.js';
import type { Token } from '../token.js';

/** Whether a caption credits somebody: Photo: Ana Ruiz */
export const isCredited = (t: readonly Token[], from: number): boolean =>
  /^(?::|by)$/.test(wordAt(t, from - 1)) &&
  /^(?:photo(?:graph)?s?|images?|pictures?|credit)$/.test(wordAt(t, from - 2));

import type { Range } from '../../token.js';
import { lastBy } from './lastBy.js';

/** Index of the sentence with the token at an index, or -1. */
export const sentenceAt = (sentences: readonly Range[], at: number): number =>
  lastBy(sentences, ({ from }) => from, at);

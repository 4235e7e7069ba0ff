import type { Token } from '../../token.js';
import { wordAt } from '../tokens/wordAt.js';

/** Whether a number of two digits stands there, as ages are: Ruiz, [34], a pilot. */
export const isAge = (t: readonly Token[], at: number): boolean => /^\d\d$/.test(wordAt(t, at));

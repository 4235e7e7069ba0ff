import type { Token } from '../../token.js';
import { tokenAt } from '../tokens/tokenAt.js';
import { isInPhrase } from './nominal.js';

/** Whether marks there open in small letters behind a noun, and go on from it: wrote the song “in ten minutes”, the club “will fold”. */
export const goesOnFromNoun = (t: readonly Token[], at: number): boolean =>
  t[at]?.mark?.capital === false && isInPhrase(tokenAt(t, at - 1) as Token);

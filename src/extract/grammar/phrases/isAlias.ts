import type { Token } from '../../token.js';
import { wordsBetween } from '../tokens/wordsBetween.js';

/** Whether a pair of marks at the end of an apposition is what somebody is called: Ruiz, a trader known as [“the Cat,”] said. */
export const isAlias = (t: readonly Token[], mark: number): boolean =>
  t[mark]?.mark?.final === ',' && /known as$|(?:called|dubbed|nicknamed)$/.test(wordsBetween(t, mark - 2, mark));

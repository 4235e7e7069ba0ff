import * as is from '../../lexicon/wordClasses.js';
import type { Range, Token } from '../../token.js';
import { flagsAt } from '../tokens/flagsAt.js';
import { hasKind } from '../tokens/hasKind.js';

/** Whether a name or a role opens a noun phrase: [Ruiz], [a committee of MPs]. */
export const isSomebody = (t: readonly Token[], { from, to }: Range): boolean =>
  (flagsAt(t, from) & is.CAPITAL) !== 0 || hasKind(t, from, Math.min(to, from + 4), is.ROLE | is.BODY);

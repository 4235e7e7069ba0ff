import type { Range, Token } from '../../token.js';
import { hasKind } from '../tokens/hasKind.js';
import { hasMark } from '../tokens/hasMark.js';
import { hasToken } from '../tokens/hasToken.js';
import { isSay } from '../tokens/isSay.js';
import { wordAt } from '../tokens/wordAt.js';
import { somebody } from './agreement.js';

/** Whether a thing acts, and nobody speaks: a fire threatened the town, the row threatens to grow, an injury rules out two players, the plan raises “questions,” Ruiz said; but not: the gang threatened to burn it. */
export const isEvent = (t: readonly Token[], at: number, subject: Range, { from, to }: Range): boolean =>
  (t[from]?.mark
    ? t[from].mark.final === ',' && hasToken(t, from + 1, Math.min(t.length, from + 4), isSay)
    : /^(?:(?:threaten|promise)s? to|(?:threaten|rul|encourag|underscor|underlin|signal)\S* (?!that$|to$).*)$/.test(
        `${wordAt(t, at)} ${wordAt(t, from)}`,
      ) && !hasMark(t, from, to)) &&
  // The capital of "The" tells nothing
  !hasKind(t, Math.min(subject.from + 1, subject.to - 1), subject.to, somebody);

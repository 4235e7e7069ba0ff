import type { Range, Token } from '../../token.js';
import { hasKind } from '../tokens/hasKind.js';
import { hasMark } from '../tokens/hasMark.js';
import { wordAt } from '../tokens/wordAt.js';
import { somebody } from './agreement.js';

/** Whether a thing acts, and nobody speaks: a fire threatened the town, the row threatens to grow, an injury rules out two players; but not: the gang threatened to burn it. */
export const isEvent = (t: readonly Token[], at: number, subject: Range, part: Range): boolean =>
  /^(?:(?:threaten|promise)s? to|(?:threaten|rul)\S* (?!that$|to$).*)$/.test(
    `${wordAt(t, at)} ${wordAt(t, part.from)}`,
  ) &&
  !hasMark(t, part.from, part.to) &&
  // The capital of "The" tells nothing
  !hasKind(t, Math.min(subject.from + 1, subject.to - 1), subject.to, somebody);

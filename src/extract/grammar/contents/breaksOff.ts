import * as is from '../../lexicon/wordClasses.js';
import type { Range, Token } from '../../token.js';
import { nounPhraseAfter } from '../phrases/nounPhraseAfter.js';
import { flagsAt } from '../tokens/flagsAt.js';
import { hasToken } from '../tokens/hasToken.js';
import { wordAt } from '../tokens/wordAt.js';

const complete = /^(?:what|who|how|where|which|as|than|that)$/;

/** Whether the words up to a verb at `last` want more: it was, the plan would; not: that is what it was. */
export const breaksOff = (t: readonly Token[], from: number, last: number): boolean =>
  (flagsAt(t, wordAt(t, last) === 'not' ? last - 1 : last) & (is.BE | is.HAVE | is.MODAL)) !== 0 &&
  !hasToken(t, from, last, ({ word }) => complete.test(word));

/** The speaker without what goes on with words that broke off before: It is, says [Lund], a raft; but: says [Lund, the mayor], a raft. */
export function speakerAlone(t: readonly Token[], source: Range, to: number): Range {
  const end = nounPhraseAfter(t, source.from, to);
  return wordAt(t, end) === ',' && wordAt(t, source.to) !== ',' ? { from: source.from, to: end } : source;
}

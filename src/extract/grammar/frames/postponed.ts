import { CLAUSE, DIRECTIVE } from '../../lexicon/speechFrames.js';
import { skipAdverbials } from '../adverbials.js';
import { startsClause } from '../clause.js';
import { contentOf, type Frame } from '../complement.js';
import { contentEnd } from '../contentEnd.js';
import { afterParenthesis, introduced } from '../contentParts.js';

/** Content after a day, a place or words between commas: said on Tuesday that it was late. */
export const postponed: Frame = (complement) => {
  const { tokens: t, takes, from, first, to } = complement;
  const skipped = skipAdverbials(t, from, to);
  const late = skipped > from ? introduced(t, skipped, to) : undefined;
  if (late) return { content: late, cueEnd: from };
  const after = afterParenthesis(t, from, to);
  if (after > 0) {
    const rest = introduced(t, after, to);
    if (rest) return { content: rest, cueEnd: from };
    if (takes & CLAUSE && startsClause(t, after, to)) return contentOf(complement, after, contentEnd(t, after, to));
  }
  return takes & DIRECTIVE && first.word === 'guilty' ? null : undefined;
};

import { contentFrom } from '../grammar/contents/contentEnd.js';
import { skipAdverbials } from '../grammar/phrases/adverbials.js';
import { hasVerb } from '../grammar/phrases/clause.js';
import { isCue } from '../grammar/phrases/joinsNext.js';
import { agentAfter } from '../grammar/subjects/agentAfter.js';
import { subjectBefore } from '../grammar/subjects/subjectBefore.js';
import { isDash } from '../grammar/tokens/dash.js';
import { flagsAt } from '../grammar/tokens/flagsAt.js';
import { hasMark } from '../grammar/tokens/hasMark.js';
import { only } from '../grammar/tokens/only.js';
import { wordAt } from '../grammar/tokens/wordAt.js';
import { CLAUSE, THAT_ONLY } from '../lexicon/speechFrames.js';
import * as is from '../lexicon/wordClasses.js';
import { wordSet } from '../lexicon/wordSet.js';
import type { AttributionRule } from '../rule.js';
import type { Range, Token } from '../token.js';

const closers = /* @__PURE__ */ wordSet(', . ; )');

/**
 * A clause that is reported beside "as": its speaker stands between "as" and the verb, or after "by".
 *
 * Handles: As the Herald reported, the gate was shut. / The gate was shut, as reported by the Herald.
 * Not: As she said this, the gate shut.
 */
export const asReported: AttributionRule = {
  name: 'asReported',
  confidence: 0.7,
  on: 'verb',
  find: ({ tokens: t, at, from, to, verb, subject, depth }) => {
    if (!verb || depth > 0) return undefined;
    const { word, entry } = t[at] as Token;
    const next = wordAt(t, at + 1);
    const put = next === 'it' && word.startsWith('put');
    // Smoke rises, as the raids continue
    if ((!put && !(entry.takes & (CLAUSE | THAT_ONLY))) || word.startsWith('continu')) return undefined;
    const agent = agentAfter(t, at + 1, to);
    // As Ruiz likes to say
    const fond = verb.infinitive && /^(?:like|love)[sd]?$/.test(wordAt(t, verb.from - 1));
    const source = agent ?? (fond ? subjectBefore(t, from, verb.from - 1) : verb.finite ? subject : undefined);
    if (!source || next === 'to') return undefined;
    const as = agent ? at - 1 : source.from - 1;
    const left = flagsAt(t, as - 1);
    if (wordAt(t, as) !== 'as') return undefined;
    if (as > from && !(left & is.CONJUNCTION || wordAt(t, as - 1) === ',' || isDash(t[as - 1]))) return undefined;
    const cueEnd = put || next === 'out' ? at + 2 : at + 1;
    const start = skipAdverbials(t, cueEnd, to) + 1;
    if (start <= to && !closers.has((t[start - 1] as Token).word) && !isDash(t[start - 1])) return undefined;
    const close = as - 1;
    // Asked if Lund would agree to a vote, as Ruiz proposed, he said no
    const asked = wordAt(t, from) === 'asked';
    if (asked || flagsAt(t, close - 1) & is.NEGATION || isCue(t[close - 1], is.PAST) || hasMark(t, from, close))
      return undefined;
    // He owed it to, as an envoy put it, an “extreme makeover”; it was, as Ruiz put it, “late”
    const mark = [start, start + 1].find((i) => t[i]?.mark);
    const alone = flagsAt(t, close - 1) & is.PREPOSITION || (as > from && !hasVerb(t, mark ?? to, to));
    if (mark !== undefined && alone) return { content: [only(mark)], source, cueEnd };
    const content: Range[] = left & is.PUNCTUATION && close - from > 1 ? [{ from, to: close }] : [];
    const rest = contentFrom(t, start, to);
    if (t[start]?.mark || hasVerb(t, rest.from, rest.to)) content.push(rest);
    return content.length ? { content, source, cueEnd } : undefined;
  },
};

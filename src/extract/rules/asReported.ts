import { skipAdverbials } from '../grammar/adverbials.js';
import { hasVerb } from '../grammar/clause.js';
import { contentEnd } from '../grammar/contentEnd.js';
import { hasMark } from '../grammar/contentParts.js';
import { isDash } from '../grammar/dash.js';
import { subjectAfter } from '../grammar/subjectAfter.js';
import { CLAUSE, THAT_ONLY } from '../lexicon/speechFrames.js';
import * as is from '../lexicon/wordClasses.js';
import type { AttributionRule } from '../rule.js';
import type { Range, Token } from '../token.js';

const ends = (t: readonly Token[], at: number, to: number): boolean =>
  at >= to || t[at]?.word === ',' || isDash(t[at]) || '.;)'.includes(t[at]?.word || ' ');

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
  find: ({ tokens: t, verb, subject, from, to, depth }) => {
    if (!verb || verb.infinitive || depth > 0) return undefined;
    const put = t[verb.at]?.word.startsWith('put') && t[verb.at + 1]?.word === 'it' ? 1 : 0;
    if (!put && !((t[verb.at] as Token).entry.takes & (CLAUSE | THAT_ONLY))) return undefined;
    const agent = t[verb.at - 1]?.word === 'as' && t[verb.at + 1]?.word === 'by';
    const source: Range | undefined = agent ? subjectAfter(t, verb.at + 2, to) : subject;
    const as = agent ? verb.at - 1 : (subject?.from ?? 0) - 1;
    if (!source || as < from || t[as]?.word !== 'as') return undefined;
    if (!agent && (!verb.finite || verb.passive || verb.negated)) return undefined;
    const left = t[as - 1];
    if (as > from && !(left?.word === ',' || isDash(left) || (left?.flags ?? 0) & is.CONJUNCTION)) return undefined;
    const out = t[verb.at + 1]?.word === 'out' ? 1 : put;
    const after = skipAdverbials(t, agent ? source.to : verb.at + 1 + out, to);
    if (!ends(t, after, to) || t[verb.at + 1]?.word === 'to') return undefined;
    const cue = { from: agent ? verb.at : verb.from, to: verb.at + 1 + out };
    const content: Range[] = [];
    const close = as - (left?.flags && left.flags & is.PUNCTUATION ? 1 : 0);
    const stated = hasVerb(t, from, close);
    if ((t[close - 1]?.flags ?? 0) & is.NEGATION || hasMark(t, from, close)) return undefined;
    if (close - from > 1 && left?.flags && left.flags & is.PUNCTUATION) content.push({ from, to: close });
    if (!stated && after + 1 < to) {
      const end = contentEnd(t, after + 1, to);
      if (end > after + 2 && hasVerb(t, after + 1, end)) content.push({ from: after + 1, to: end });
      else return undefined;
    }
    return content.length ? { content, source, cue } : undefined;
  },
};

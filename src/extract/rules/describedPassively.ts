import { labelEnd } from '../grammar/contents/contentParts.js';
import { agentBehind } from '../grammar/contents/openerAfter.js';
import { afterApposition } from '../grammar/phrases/joinsNext.js';
import { phraseBefore } from '../grammar/phrases/nounPhraseBefore.js';
import { agentAfter } from '../grammar/subjects/agentAfter.js';
import { wordAt } from '../grammar/tokens/wordAt.js';
import { LABEL, LABEL_AS } from '../lexicon/speechFrames.js';
import * as is from '../lexicon/wordClasses.js';
import type { AttributionRule, RuledFinding } from '../rule.js';
import type { Token } from '../token.js';

/** Whether a judgement that has its thing ends right before: hailed by Ruiz as “bold” but [called] “daft”. */
const isFurther = (found: readonly RuledFinding[], verb: number): boolean => {
  const before = found.at(-1);
  const end = Math.max(before?.content[1]?.to ?? verb, before?.source?.to ?? 0);
  return before?.rule === 'describedPassively' && end === verb - 1;
};

/**
 * The passive of a judgement, with its agent.
 *
 * Handles: The bypass was described by its own designer as "a solution looking for a village".
 * Or: The bypass, dismissed by its designer as “a raft”, is open. / She backs a bypass dismissed by its designer as “a raft”. / It was called “a raft” by its designer.
 * Not: The bypass was described in detail.
 */
export const describedPassively: AttributionRule = {
  name: 'describedPassively',
  confidence: 0.7,
  on: 'verb',
  find: ({ tokens: t, text, headline, at, from, to, verb, subject, found }) => {
    const { entry, flags } = t[at] as Token;
    // Citing “a lie” by Ruiz
    if (!verb || flags & is.GERUND || !(entry.takes & (LABEL | LABEL_AS))) return undefined;
    // The plan was called “a raft” by Ruiz
    const quoted = wordAt(t, at + 1) === 'as' ? at + 2 : at + 1;
    const mark = t[quoted]?.mark;
    const named = mark && !mark.capital ? agentAfter(t, quoted + 1, to) : undefined;
    // The plan, dismissed by Ruiz as “a raft”
    const aside = wordAt(t, at - 1) === ',' && (named || wordAt(t, at + 1) === 'by');
    const further = isFurther(found, verb.from);
    const phrase =
      !further && (aside ? phraseBefore(t, from, at - 1) : verb.passive || (headline && named) ? subject : undefined);
    // A plan dismissed by Ruiz as “a raft”
    const reduced = !phrase && !further && wordAt(t, at + 1) === 'by';
    // Dismissed by Ruiz as “a raft”, the plan
    if (!(phrase || further || reduced) && at > from) return undefined;
    const thing = phrase ? [phrase] : [];
    if (named) return { content: [...thing, { from: at + 1, to: quoted + 1 }], source: named };
    const source = agentBehind(t, at + 1, to);
    // Identified by words such as “expects”
    if (source && wordAt(t, source.to - 1) === 'words') return undefined;
    // Has been branded “a disgrace”, was called “the biggest show in years”
    if (!source)
      return phrase && mark && /^(?:an?|the \S+est) /.test(text.slice(mark.innerStart))
        ? { content: [...thing, { from: at + 1, to: quoted + 1 }] }
        : undefined;
    // Described by Ruiz, who built it, as a raft
    const next = afterApposition(t, source.to, to);
    for (let i = next; i < Math.min(to, next + 6); i++)
      if (wordAt(t, i) === 'as' && (!reduced || t[i + 1]?.mark))
        return { content: [...thing, { from: i, to: labelEnd(t, i, to) }], source };
    return undefined;
  },
};

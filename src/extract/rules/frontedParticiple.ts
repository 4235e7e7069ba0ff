import type { Finding } from '../finding.js';
import { contentAfter } from '../grammar/contents/contentAfter.js';
import { insertedEnd } from '../grammar/contents/insertedEnd.js';
import { frontedEnd } from '../grammar/phrases/fronted.js';
import { afterApposition } from '../grammar/phrases/joinsNext.js';
import { units } from '../grammar/phrases/timeEnd.js';
import { agentAfter } from '../grammar/subjects/agentAfter.js';
import { subjectAfter } from '../grammar/subjects/subjectAfter.js';
import { flagsAt } from '../grammar/tokens/flagsAt.js';
import { wordAt } from '../grammar/tokens/wordAt.js';
import { questionWords } from '../lexicon/questionWords.js';
import * as is from '../lexicon/wordClasses.js';
import { wordSet } from '../lexicon/wordSet.js';
import type { AttributionRule } from '../rule.js';
import type { Token } from '../token.js';

/** A question by somebody who is named after "by": Asked by Lund [whether it was late], she left. */
function askedBy(t: readonly Token[], at: number, to: number): Finding | undefined {
  const source = agentAfter(t, at + 1, to);
  // By email
  if (!source || (source.to - source.from === 1 && !(flagsAt(t, source.from) & (is.CAPITAL | is.PRONOUN | is.ROLE))))
    return undefined;
  // Asked by Lund, for the council, whether it was late
  const next = wordAt(t, source.to + 1);
  const start = questionWords.has(next) && next !== 'who' ? source.to + 1 : afterApposition(t, source.to, to);
  if (!questionWords.has(wordAt(t, start))) return undefined;
  return {
    content: [{ from: start, to: (wordAt(t, at - 1) === ',' ? insertedEnd : frontedEnd)(t, start, to) }],
    source,
  };
}

const openers = /* @__PURE__ */ wordSet('after before besides by even in of since upon when while');
const farthest = 40;

/**
 * A participle that opens the sentence: its speaker is the subject after the comma.
 *
 * Handles: While saying that he respects her, Lund voted against the plan. / Citing the cost, the council shut the pool.
 * Or: Asked by a reporter whether it was late, the mayor left. / One, asked by a reporter whether it was late, left.
 * Not: Saying it is easy, as everybody knows.
 */
export const frontedParticiple: AttributionRule = {
  name: 'frontedParticiple',
  confidence: 0.5,
  on: 'verb',
  find: ({ tokens: t, at, from, to, verb, depth }) => {
    // Having said that it was late, Lund left
    const first = wordAt(t, at - 1) === 'having' ? at - 1 : at;
    if (depth > 0 || verb?.from !== first) return undefined;
    if ((at === from || wordAt(t, at - 1) === ',') && flagsAt(t, at) & is.PARTICIPLE) return askedBy(t, at, to);
    // Three weeks after saying that he respects her, after weeks of saying so, Lund voted against it
    let opens = from;
    for (let i = from; i < Math.min(first - 1, from + 4); i++) if (units.has(wordAt(t, i))) opens = i + 1;
    if ((first === at && !(flagsAt(t, at) & is.GERUND)) || first - opens > 2) return undefined;
    if (t.slice(opens, first).some(({ word }) => !openers.has(word))) return undefined;
    const after = contentAfter(t, at, to);
    const start = after?.content[0]?.from;
    // Anticipating a storm, Lund left
    if (start === undefined || (wordAt(t, at) === 'anticipating' && !t[start]?.mark)) return undefined;
    for (let i = start; i + 1 < Math.min(to, start + farthest); i++) {
      const { word, mark } = t[i] as Token;
      if (word !== ',' && mark?.final !== ',') continue;
      const source = subjectAfter(t, i + 1, to);
      if (source) return { content: [{ from: start, to: mark ? i + 1 : i }], cueEnd: after?.cueEnd, source };
    }
    return undefined;
  },
};

import { agentAfter } from '../grammar/agentAfter.js';
import { contentOfPassive } from '../grammar/contentOfPassive.js';
import { flagsAt } from '../grammar/flagsAt.js';
import { wordAt } from '../grammar/wordAt.js';
import { CHARGE, CHARGE_FOR } from '../lexicon/speechFrames.js';
import * as is from '../lexicon/wordClasses.js';
import type { AttributionRule } from '../rule.js';
import type { Range, Token } from '../token.js';

/** Index of the charge that a noun phrase swallowed: accused by inspectors [of hiding it]. */
function chargeIn(t: readonly Token[], { from, to }: Range): number {
  for (let i = from + 1; i + 1 < to; i++)
    if ((wordAt(t, i) === 'of' || wordAt(t, i) === 'for') && wordAt(t, i + 1).endsWith('ing')) return i;
  return to;
}

/**
 * The passive of a charge: whom it is about, and what for; its agent, if any, is the speaker.
 *
 * Handles: The yard was accused by inspectors of hiding a leak. / The mayor has been criticised for shutting the pool.
 * Not: The mayor was criticised in March.
 */
export const accusedPassively: AttributionRule = {
  name: 'accusedPassively',
  confidence: 0.7,
  on: 'verb',
  find: ({ tokens: t, at, to, verb, subject, depth }) => {
    if (!verb?.passive || !verb.finite || !subject || depth > 0) return undefined;
    const { takes } = (t[at] as Token).entry;
    const agent = agentAfter(t, at + 1, to);
    const source = agent && { from: agent.from, to: chargeIn(t, agent) };
    const after = source?.to ?? at + 1;
    // Accused by Ruiz yesterday of lying
    const from = flagsAt(t, after) & is.TIME ? after + 1 : after;
    const opener = wordAt(t, from);
    if (!(takes & CHARGE && opener === 'of') && !(takes & CHARGE_FOR && opener === 'for')) return undefined;
    const charge = contentOfPassive(t, from, to, source);
    return charge && { ...charge, content: [subject, ...charge.content] };
  },
};

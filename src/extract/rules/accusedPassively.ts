import { contentOfPassive } from '../grammar/contentOfPassive.js';
import { agentBehind, openerAfter } from '../grammar/openerAfter.js';
import { wordAt } from '../grammar/wordAt.js';
import { CHARGE, CHARGE_FOR } from '../lexicon/speechFrames.js';
import type { AttributionRule } from '../rule.js';
import type { Token } from '../token.js';

/** Whether a charge opens, which tells of an act, stands in marks or behind a day: of [lying], of [“bias”], on Monday of theft. */
const opensCharge = (t: readonly Token[], at: number): boolean =>
  /^(?:of|for)$/.test(wordAt(t, at)) &&
  (wordAt(t, at + 1).endsWith('ing') ||
    t[at + 1]?.mark !== undefined ||
    (wordAt(t, at) === 'of' && wordAt(t, at - 1).endsWith('day')));

/**
 * The passive of a charge: whom it is about, and what for; its agent, if any, is the speaker.
 *
 * Handles: The yard was accused by inspectors on Monday of hiding a leak. / The mayor has been criticised for shutting the pool.
 * Not: The mayor was criticised in March.
 */
export const accusedPassively: AttributionRule = {
  name: 'accusedPassively',
  confidence: 0.7,
  on: 'verb',
  find: ({ tokens: t, at, to, verb, subject, depth }) => {
    if (!verb?.passive || !verb.finite || !subject || depth > 0) return undefined;
    const { takes } = (t[at] as Token).entry;
    const charge = openerAfter(t, at + 1, to, opensCharge);
    const source = agentBehind(t, at + 1, charge > at + 1 ? charge : to);
    const from = charge > at + 1 ? charge : (source?.to ?? charge);
    const opener = wordAt(t, from);
    if (!(takes & CHARGE && opener === 'of') && !(takes & CHARGE_FOR && opener === 'for')) return undefined;
    const found = contentOfPassive(t, from, to, source);
    return found && { ...found, content: [subject, ...found.content] };
  },
};

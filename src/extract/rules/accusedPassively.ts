import { contentOfPassive } from '../grammar/contents/contentOfPassive.js';
import { passiveEnd } from '../grammar/contents/insertedEnd.js';
import { agentBehind, openerAfter } from '../grammar/contents/openerAfter.js';
import { frontedEnd } from '../grammar/phrases/fronted.js';
import { endedAt } from '../grammar/tokens/endedAt.js';
import { wordAt } from '../grammar/tokens/wordAt.js';
import { CHARGE, CHARGE_FOR } from '../lexicon/speechFrames.js';
import type { AttributionRule } from '../rule.js';
import type { Token } from '../token.js';

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
  find: ({ tokens: t, at, to: last, verb, subject, depth }) => {
    if (!verb?.passive || !subject || depth > 0) return undefined;
    const to = passiveEnd(t, at, last, subject);
    const { takes } = (t[at] as Token).entry;
    const opener = takes & CHARGE ? 'of' : takes & CHARGE_FOR ? 'for' : '';
    if (!opener) return undefined;
    const charge = openerAfter(t, at + 1, to, opener, (i) => wordAt(t, i).endsWith('ing') || t[i]?.mark);
    const opens = wordAt(t, charge) === opener;
    const source = agentBehind(t, at + 1, opens ? charge : to);
    const from = opens ? charge : (source?.to ?? charge);
    if (wordAt(t, from) !== opener) return undefined;
    const found = contentOfPassive(t, from, to, source);
    if (!found) return undefined;
    // As Lund was praised for it, they left
    const fronted = wordAt(t, subject.from - 1) === 'as';
    const content = fronted ? endedAt(found.content, (from, to) => frontedEnd(t, from, to)) : found.content;
    return { ...found, content: [subject, ...content] };
  },
};

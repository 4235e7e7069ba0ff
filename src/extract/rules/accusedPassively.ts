import { phraseEnd } from '../grammar/contentEnd.js';
import { subjectAfter } from '../grammar/subjectAfter.js';
import { CHARGE, CHARGE_FOR } from '../lexicon/speechFrames.js';
import type { AttributionRule } from '../rule.js';
import type { Range, Token } from '../token.js';

/** Index of the charge that a noun phrase swallowed: accused by inspectors [of hiding it]. */
function chargeIn(t: readonly Token[], { from, to }: Range): number {
  for (let i = from + 1; i + 1 < to; i++)
    if ((t[i]?.word === 'of' || t[i]?.word === 'for') && t[i + 1]?.word.endsWith('ing')) return i;
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
  find: ({ tokens: t, verb, subject, to, depth }) => {
    const takes = t[verb?.at ?? 0]?.entry.takes ?? 0;
    if (!verb?.passive || !subject || depth > 0 || verb.infinitive || !(takes & (CHARGE | CHARGE_FOR)))
      return undefined;
    const named = t[verb.at + 1]?.word === 'by' ? subjectAfter(t, verb.at + 2, to) : undefined;
    const source = named && { from: named.from, to: chargeIn(t, named) };
    const at = source?.to ?? verb.at + 1;
    const opener = t[at]?.word;
    if (!(takes & CHARGE && opener === 'of') && !(takes & CHARGE_FOR && opener === 'for')) return undefined;
    const end = phraseEnd(t, at, to);
    return end > at + 1
      ? {
          content: [subject, { from: at, to: end }],
          source,
          cue: { from: verb.from, to: verb.at + 1 },
          modality: verb.negated ? 'denied' : undefined,
        }
      : undefined;
  },
};

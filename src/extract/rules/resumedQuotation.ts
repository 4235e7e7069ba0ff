import { countBelow } from '../../text/countBelow.js';
import type { BareRule } from '../bareRule.js';
import type { Draft } from '../draft.js';
import { isVerbal } from '../grammar/clause.js';
import { hasMark } from '../grammar/contentParts.js';
import { flagsAt } from '../grammar/flagsAt.js';
import { nounPhraseAfter } from '../grammar/nounPhraseAfter.js';
import { owners } from '../grammar/ownerBefore.js';
import { reacts } from '../grammar/reacts.js';
import { tokenAt } from '../grammar/tokenAt.js';
import { wordAt } from '../grammar/wordAt.js';
import * as is from '../lexicon/wordClasses.js';
import type { Line } from '../line.js';
import type { Range, Token } from '../token.js';

/** Whether a sentence, which may stand in brackets, ends before a token. */
function startsSentence(t: readonly Token[], at: number): boolean {
  const last = tokenAt(t, wordAt(t, at - 1) === ')' ? at - 2 : at - 1);
  return /[.!?:…]$/.test(last?.mark?.final ?? last?.word ?? '');
}

/** Whether the sentence before tells what somebody else does: “Never,” he said. Lund laughed. / His wife nodded. “Always.” */
function turnsTo({ tokens: t, sentences }: Line, at: number, { source, cue }: Draft): boolean {
  const before = sentences[countBelow(sentences.length, (i) => (sentences[i] as Range).to <= at) - 1];
  const first = before && t[before.from];
  if (!before || !first || first.start < Math.max(source?.end ?? 0, cue?.end ?? 0)) return false;
  if (owners.has(first.word)) return reacts(t, before);
  if ((first.flags & (is.CAPITAL | is.PRONOUN | is.DETERMINER | is.ADVERB | is.PREPOSITION)) !== is.CAPITAL)
    return false;
  const end = nounPhraseAfter(t, before.from, before.to);
  return !hasMark(t, before.from, before.to) && ((end > 0 && isVerbal(t, end)) || reacts(t, before));
}

/**
 * A quotation that goes on in a sentence of its own after its attribution.
 *
 * Handles: “We need time,” Ruiz said. “The vote is open.”
 * Not: Ruiz left. The “vote” is open. / “Never,” he said. Lund laughed. “Always.”
 */
export const resumedQuotation: BareRule = {
  name: 'resumedQuotation',
  confidence: 0.85,
  place: ({ line, at, last }) => {
    const { tokens: t } = line;
    const before = wordAt(t, at - 1) === ',' ? at - 2 : at - 1;
    const opener = flagsAt(t, before) & (is.CONJUNCTION | is.ADVERB) ? before : at;
    if (!last || !(startsSentence(t, at) || startsSentence(t, opener))) return undefined;
    return turnsTo(line, at, last) ? undefined : { join: last };
  },
};

import { countBelow } from '../../text/countBelow.js';
import type { BareRule } from '../bareRule.js';
import type { Draft } from '../draft.js';
import { isVerbal } from '../grammar/clause.js';
import { hasMark } from '../grammar/contentParts.js';
import { flagsAt } from '../grammar/flagsAt.js';
import { nounPhraseAfter } from '../grammar/nounPhraseAfter.js';
import { owners } from '../grammar/ownerBefore.js';
import { reacts, speaksUp } from '../grammar/reacts.js';
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

/**
 * Whether the words before tell what somebody else does: “Never,” he said. Lund laughed. / But the town disagreed. “Always.” /
 * “Never,” he said, and his wife cut in. “Always.”
 */
function turnsTo({ tokens: t, sentences }: Line, at: number, { source, cue }: Draft): boolean {
  const before = sentences[countBelow(sentences.length, (i) => (sentences[i] as Range).to <= at) - 1];
  if (!before) return false;
  const { to } = before;
  const spoken = Math.max(source?.end ?? 0, cue?.end ?? 0);
  let { from } = before;
  const same = (t[from] as Token).start < spoken;
  while (same && from < to && ((t[from] as Token).start < spoken || wordAt(t, from - 1) !== ',')) from++;
  if (flagsAt(t, from) & is.CONJUNCTION) from++;
  else if (same) return false;
  const first = t[from];
  if (!first) return false;
  if (owners.has(first.word) && !same) return reacts(t, { from, to });
  if (same || first.flags & is.DETERMINER)
    return !(first.flags & is.PRONOUN) && speaksUp(t, { from, to }) !== undefined;
  if ((first.flags & (is.CAPITAL | is.PRONOUN | is.ADVERB | is.PREPOSITION)) !== is.CAPITAL) return false;
  const end = nounPhraseAfter(t, from, to);
  return !hasMark(t, from, to) && ((end > 0 && isVerbal(t, end)) || reacts(t, { from, to }));
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

import { countBelow } from '../../text/countBelow.js';
import type { BareRule } from '../bareRule.js';
import type { Draft } from '../draft.js';
import { isVerbal } from '../grammar/phrases/clause.js';
import { nounPhraseAfter } from '../grammar/phrases/nounPhraseAfter.js';
import { owners } from '../grammar/phrases/ownerBefore.js';
import { reacts, speaksUp } from '../grammar/subjects/reacts.js';
import { flagsAt } from '../grammar/tokens/flagsAt.js';
import { looksPlural } from '../grammar/tokens/looksPlural.js';
import { tokenAt } from '../grammar/tokens/tokenAt.js';
import { wordAt } from '../grammar/tokens/wordAt.js';
import { holdsDraft } from '../holdsDraft.js';
import { isInLaterSentence } from '../isInLaterSentence.js';
import * as is from '../lexicon/wordClasses.js';
import type { Line } from '../line.js';
import type { Range, Token } from '../token.js';

/** Whether a sentence, which may stand in brackets, ends before a token. */
function startsSentence(t: readonly Token[], at: number): boolean {
  const last = tokenAt(t, wordAt(t, at - 1) === ')' ? at - 2 : at - 1);
  return /[.!?:…]$/.test(last?.mark?.final ?? last?.word ?? '');
}

/** The words after a comma in a sentence that has reported the quotation: she said, [and her wife cut in]. */
function laterClause(t: readonly Token[], { from, to }: Range, reported: number): Range {
  let start = from;
  while (start < to && ((t[start] as Token).start < reported || wordAt(t, start - 1) !== ',')) start++;
  return { from: start, to };
}

/** Whether a word behind a name is a verb in the present that no list knows: Lund waves [the row away]. */
const isPresent = (t: readonly Token[], at: number): boolean =>
  flagsAt(t, at) === 0 && looksPlural(wordAt(t, at)) && (flagsAt(t, at - 1) & is.CAPITAL) !== 0;

/**
 * Whether the words before tell what somebody else does: “Never,” he said. Lund laughed. / But the town disagreed. “Always.” /
 * “Never,” he said, and his wife cut in. “Always.”
 */
function turnsTo({ tokens: t, sentences }: Line, at: number, { source, cue }: Draft): boolean {
  const before = sentences[countBelow(sentences.length, (i) => (sentences[i] as Range).to <= at) - 1];
  if (!before) return false;
  const reported = Math.max(source?.end ?? 0, cue?.end ?? 0);
  const same = (t[before.from] as Token).start < reported;
  const words = same ? laterClause(t, before, reported) : before;
  const joined = flagsAt(t, words.from) & is.CONJUNCTION;
  if (same && !joined) return false;
  const clause = { from: words.from + (joined ? 1 : 0), to: words.to };
  const first = t[clause.from];
  if (!first) return false;
  // “You said so,” she says. He nods. “I did.”
  const speaker = source ? t[countBelow(t.length, (i) => (t[i] as Token).start < source.start)] : undefined;
  if (/^(?:he she|she he)$/.test(`${first.word} ${speaker?.word}`)) return true;
  if (same ? first.flags & is.CAPITAL : owners.has(first.word)) return reacts(t, clause);
  if (same || first.flags & is.DETERMINER) return speaksUp(t, clause) !== undefined;
  if ((first.flags & (is.CAPITAL | is.PRONOUN | is.ADVERB | is.PREPOSITION)) !== is.CAPITAL) return false;
  const end = nounPhraseAfter(t, clause.from, clause.to);
  return (end > 0 && (isVerbal(t, end) || isPresent(t, end - 1))) || reacts(t, clause);
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
  place: ({ text, line, at, last, report }) => {
    const { tokens: t } = line;
    const before = wordAt(t, at - 1) === ',' ? at - 2 : at - 1;
    const opener = flagsAt(t, before) & (is.CONJUNCTION | is.ADVERB) ? before : at;
    if (!last || !(startsSentence(t, at) || startsSentence(t, opener))) return undefined;
    // “No,” Lund said. It sank, Ruiz explained. “Never.”
    if (report?.source && report !== last && isInLaterSentence(text, report.source, last)) return undefined;
    // “Is it late?” Ruiz was asked. “It is.”
    const asked = last.rule === 'toldPassively' && last.marks[0]?.final === '?';
    // Lund called it “a joke”, Ruiz said. “It was.”
    const join = holdsDraft(report, last) ? report : last;
    return asked || turnsTo(line, at, last) ? undefined : { join };
  },
};

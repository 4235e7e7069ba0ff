import * as is from '../../lexicon/wordClasses.js';
import { wordSet } from '../../lexicon/wordSet.js';
import type { Range, Token } from '../../token.js';
import { skipTimes } from '../phrases/adverbials.js';
import { auxiliary, hasVerb, isVerbal } from '../phrases/clause.js';
import { nounPhraseAfter } from '../phrases/nounPhraseAfter.js';
import { flagsAt } from '../tokens/flagsAt.js';
import { hasToken } from '../tokens/hasToken.js';
import { wordAt } from '../tokens/wordAt.js';
import type { ContentAfter } from './complement.js';
import { contentFrom } from './contentEnd.js';

/** Who hears and finds. */
const finders = /* @__PURE__ */ wordSet(
  'adjudicator auditors autopsy committee coroner councillors court examination hearing inquest inquiry inspector inspectors investigators judge judges jurors jury magistrates meeting meps mps ofsted ombudsman panel researchers scientists trial tribunal watchdog',
);

/** Whether a subject hears what others say: a jury, in headlines: MPs told bridge is shut. */
const hears = (t: readonly Token[], { from, to }: Range): boolean =>
  hasToken(t, from, to, ({ word }) => finders.has(word));

/** Whether a headline leaves out that somebody is told or accused: jury told, patient [told] ‘wait’, drivers [warned] to stay, firm [accused] of “bias”. */
export const isTold = (t: readonly Token[], at: number, to: number, subject: Range): boolean =>
  (wordAt(t, at + 1) === 'of' &&
    t[at + 2]?.mark !== undefined &&
    wordAt(t, at) === 'accused' &&
    !hasVerb(t, at + 3, to)) ||
  (wordAt(t, at + 1) === 'to'
    ? /^(?:told|warned|urged|asked|advised)$/.test(wordAt(t, at))
    : wordAt(t, at) === 'told' && (at + 1 === to || t[at + 1]?.mark !== undefined || hears(t, subject)));

/**
 * What a court or an inspector found, heard or ruled: a clause with "that", a helping verb or with "he". Who is no such body only hears what others say.
 *
 * Handles: The court heard [Lund had been drinking] / The judge ruled [the ban was unlawful]
 * Not: The court found him guilty / Inspectors found staff asleep / She heard that the train was late
 */
export function foundClause(t: readonly Token[], at: number, to: number, subject: Range): ContentAfter | undefined {
  if (!/^(?:f(?:ound|inds)|hear[ds]|rule[ds])$/.test(wordAt(t, at)) || !hears(t, subject)) return undefined;
  const start = skipTimes(t, at + 1, to);
  const first = wordAt(t, start);
  const end = nounPhraseAfter(t, start, to);
  const clause = /^(?:s?he|they|there)$/.test(first)
    ? isVerbal(t, start + 1)
    : (flagsAt(t, end) & auxiliary) !== 0 ||
      t[end]?.mark?.capital === false ||
      // But not: found Lund hanged, heard evidence given in Porto
      (wordAt(t, at) === 'heard' && (flagsAt(t, end - 1) & is.CAPITAL) !== 0 && isVerbal(t, end));
  const told = clause || /^(?:how|that)$/.test(first);
  return told ? { content: [contentFrom(t, start, to)], cueEnd: at + 1 } : undefined;
}

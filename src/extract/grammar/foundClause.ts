import { wordSet } from '../lexicon/wordSet.js';
import type { Range, Token } from '../token.js';
import { skipTimes } from './adverbials.js';
import { auxiliary, isVerbal } from './clause.js';
import type { ContentAfter } from './complement.js';
import { contentFrom } from './contentEnd.js';
import { flagsAt } from './flagsAt.js';
import { hasToken } from './hasToken.js';
import { nounPhraseAfter } from './nounPhraseAfter.js';
import { wordAt } from './wordAt.js';

/** Who hears and finds. */
const finders = /* @__PURE__ */ wordSet(`
  court jury jurors inquest tribunal judge judges magistrates coroner hearing trial panel committee meeting councillors mps
  inspector inspectors ombudsman watchdog adjudicator ofsted auditors autopsy examination investigators researchers scientists`);

/**
 * What a court or an inspector found, heard or ruled, without "that": a clause with a helping verb or with "he".
 *
 * Handles: The court heard [Lund had been drinking] / The judge ruled [the ban was unlawful]
 * Not: The court found him guilty / Inspectors found staff asleep / She heard the train was late
 */
export function foundClause(t: readonly Token[], at: number, to: number, subject: Range): ContentAfter | undefined {
  if (!/^(?:found|heard|ruled)$/.test(wordAt(t, at))) return undefined;
  if (!hasToken(t, subject.from, subject.to, ({ word }) => finders.has(word))) return undefined;
  const start = skipTimes(t, at + 1, to);
  const first = wordAt(t, start);
  const clause = /^(?:s?he|they|there)$/.test(first)
    ? isVerbal(t, start + 1)
    : (flagsAt(t, nounPhraseAfter(t, start, to)) & auxiliary) !== 0;
  const told = clause || first === 'how';
  return told ? { content: [contentFrom(t, start, to)], cueEnd: at + 1 } : undefined;
}

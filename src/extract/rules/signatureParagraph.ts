import type { BareRule } from '../bareRule.js';
import { hasVerb } from '../grammar/phrases/clause.js';
import { isAge } from '../grammar/phrases/isAge.js';
import { isNominal } from '../grammar/phrases/nominal.js';
import { nounPhraseAfter } from '../grammar/phrases/nounPhraseAfter.js';
import { afterName } from '../grammar/subjects/subjectAfter.js';
import { isDash } from '../grammar/tokens/dash.js';
import { hasKind } from '../grammar/tokens/hasKind.js';
import { spanOf } from '../grammar/tokens/spanOf.js';
import { wordAt } from '../grammar/tokens/wordAt.js';
import * as is from '../lexicon/wordClasses.js';
import type { Token } from '../token.js';

const longest = 25;

/** Whether words without a verb, but for a participle that opens them, tell of an office or a trade from there on: retired nurse. */
function tellsTrade(t: readonly Token[], from: number): boolean {
  const first = t[from];
  const trade = first && isNominal(first) && !(first.flags & is.CAPITAL);
  return (trade || hasKind(t, from, t.length, is.ROLE)) && !hasVerb(t, from + 1, t.length);
}

/** Index after a name that with an age or an office behind it or below it signs words beside it; 0 where none does. */
function signedBy(t: readonly Token[], below?: readonly Token[]): number {
  const end = afterName(t, 0, t.length);
  if (end < 2) return 0;
  if (end === t.length) return below && tellsTrade(below, 0) ? end : 0;
  const trade = end + (isAge(t, end + 1) ? 3 : 1);
  return /^[,(|–—-]/.test(wordAt(t, end)) &&
    (trade >= t.length || (below ? tellsTrade(t, trade) : !hasVerb(t, trade + 1, t.length)))
    ? end
    : 0;
}

/**
 * A paragraph that is a quotation, before one that is a dash and a name, or a name and an office; or behind such a name.
 *
 * Handles: “Read the small print.” ¶ – Bríd Hallissey, TD / “Read the small print.” ¶ Ana Ruiz ¶ Chief Executive, Acme
 * Or: Ana Ruiz, 71, nurse ¶ “Read the small print.”
 * Not: “Read the small print.” ¶ – and that was that / “Read the small print.” ¶ Ana Ruiz, the chief executive, left.
 */
export const signatureParagraph: BareRule = {
  name: 'signatureParagraph',
  confidence: 0.85,
  place: ({ line, mark, at, signed, before, after, next }) => {
    if (mark.start !== line.start) return undefined;
    const alone = mark.end >= line.end;
    const below = alone ? (after?.tokens ?? []) : line.tokens.slice(at + 1, at + 2 + longest);
    if (before?.headline && before.start >= signed) {
      const end = signedBy(before.tokens);
      if (end) return { source: spanOf(before.tokens, { from: 0, to: end }) };
    }
    if (below.length > longest) return undefined;
    const end = signedBy(below, next?.tokens ?? []);
    if (end) return { source: spanOf(below, { from: 0, to: end }) };
    if (!alone || !isDash(below[0])) return undefined;
    const to = nounPhraseAfter(below, 1, below.length);
    return to < 0 ? undefined : { source: spanOf(below, { from: 1, to }) };
  },
};

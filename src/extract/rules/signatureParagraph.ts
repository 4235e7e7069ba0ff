import type { BareRule } from '../bareRule.js';
import { hasVerb } from '../grammar/clause.js';
import { isDash } from '../grammar/dash.js';
import { hasKind } from '../grammar/hasKind.js';
import { isAge } from '../grammar/isAge.js';
import { isNominal } from '../grammar/nominal.js';
import { nounPhraseAfter } from '../grammar/nounPhraseAfter.js';
import { spanOf } from '../grammar/spanOf.js';
import { afterName } from '../grammar/subjectAfter.js';
import { wordAt } from '../grammar/wordAt.js';
import * as is from '../lexicon/wordClasses.js';
import type { Token } from '../token.js';

const longest = 25;

/** Whether words without a verb tell of an office from there on, or, in a line of their own, a trade: nurse in Porto. */
function tellsTrade(t: readonly Token[], from: number, alone: boolean): boolean {
  const first = t[from];
  const trade = alone && first && isNominal(first) && !(first.flags & is.CAPITAL);
  return (trade || hasKind(t, from, t.length, is.ROLE)) && !hasVerb(t, from, t.length);
}

/** Index after a name that with an age or an office behind it or below it signs what stands beside; 0 where none does. */
function signedBy(t: readonly Token[], alone: boolean, below: readonly Token[]): number {
  const end = afterName(t, 0, t.length);
  if (end < 2) return 0;
  if (end === t.length) return tellsTrade(below, 0, false) ? end : 0;
  if (!isDash(t[end]) && !/^[,(|]$/.test(wordAt(t, end))) return 0;
  const aged = isAge(t, end + 1);
  // Ana Ruiz, 71, retired nurse
  const calling = end + (aged ? 3 : 1);
  const trained = wordAt(t, calling).endsWith('ed') && calling + 1 < t.length;
  return (aged && calling >= t.length) || tellsTrade(t, trained ? calling + 1 : calling, alone) ? end : 0;
}

/** Whether a line is but the name of somebody whom the text has named before, an office ahead of it or not: Mayor Ana Ruiz */
function isNamedAbove(text: string, t: readonly Token[]): boolean {
  const name = t.at(-2);
  if (!name || t.length > 5 || afterName(t, 0, t.length) < t.length) return false;
  const at = text.indexOf(text.slice(name.start, t.at(-1)?.end));
  return at < name.start;
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
  place: ({ text, line, mark, at, signed, before, after, next }) => {
    if (mark.start !== line.start) return undefined;
    if (before?.headline && before.start >= signed) {
      const above = signedBy(before.tokens, true, []);
      if (above) return { source: spanOf(before.tokens, { from: 0, to: above }) };
    }
    const alone = mark.end >= line.end;
    const tokens = alone ? (after?.tokens ?? []) : line.tokens.slice(at + 1, at + 2 + longest);
    if (tokens.length > longest) return undefined;
    const named = alone && isNamedAbove(text, tokens);
    const end = named ? tokens.length : signedBy(tokens, alone && after?.headline === true, next?.tokens ?? []);
    if (end) return { source: spanOf(tokens, { from: 0, to: end }) };
    if (!alone || !isDash(tokens[0])) return undefined;
    const to = nounPhraseAfter(tokens, 1, tokens.length);
    return to < 0 ? undefined : { source: spanOf(tokens, { from: 1, to }) };
  },
};

import type { BareRule } from '../bareRule.js';
import { hasVerb } from '../grammar/clause.js';
import { isDash } from '../grammar/dash.js';
import { hasKind } from '../grammar/hasKind.js';
import { nounPhraseAfter } from '../grammar/nounPhraseAfter.js';
import { spanOf } from '../grammar/spanOf.js';
import { afterName } from '../grammar/subjectAfter.js';
import * as is from '../lexicon/wordClasses.js';
import type { Token } from '../token.js';

const longest = 25;

/** Whether words without a verb, in a line of their own, tell of an office from there on. */
const tellsOffice = (t: readonly Token[], from: number): boolean =>
  hasKind(t, from, t.length, is.ROLE) && !hasVerb(t, from, t.length);

/** Index after a name that alone, or with an office behind it or below it, signs what stands above; 0 where none does. */
function signedBy(t: readonly Token[], below: readonly Token[]): number {
  const end = afterName(t, 0, t.length);
  if (end < 2) return 0;
  const signs = end === t.length ? tellsOffice(below, 0) : tellsOffice(t, end + 1);
  return signs ? end : 0;
}

/**
 * A paragraph that is a quotation, before one that is a dash and a name, or a name and an office.
 *
 * Handles: “Read the small print.” ¶ – Bríd Hallissey, TD / “Read the small print.” ¶ Ana Ruiz ¶ Chief Executive, Acme
 * Not: “Read the small print.” ¶ – and that was that / “Read the small print.” ¶ Ana Ruiz, the chief executive, left.
 */
export const signatureParagraph: BareRule = {
  name: 'signatureParagraph',
  confidence: 0.85,
  place: ({ line, mark, at, after, next }) => {
    const alone = mark.end >= line.end;
    const tokens = alone ? (after?.tokens ?? []) : line.tokens.slice(at + 1, at + 2 + longest);
    if (mark.start !== line.start || tokens.length > longest) return undefined;
    const signed = signedBy(tokens, next?.tokens ?? []);
    if (signed) return { source: spanOf(tokens, { from: 0, to: signed }) };
    if (!alone || !isDash(tokens[0])) return undefined;
    const end = nounPhraseAfter(tokens, 1, tokens.length);
    return end < 0 ? undefined : { source: spanOf(tokens, { from: 1, to: end }) };
  },
};

import type { FoundQuote } from './assembleQuotes.js';

const mostStrays = 10;

/** Tells what made the result less sure: marks without a partner, a language that is not English. */
export function collectWarnings(english: boolean, all: readonly number[], found: readonly FoundQuote[]): string[] {
  const warnings = english ? [] : ['The rules are made for English, which the text is not or does not look like.'];
  if (all.length === 0) return warnings;
  // She said: “We waited. ¶ “Nobody came.”; but not: “We waited, Ruiz said. ¶ “Nobody came.”
  const reopened = new Set(
    found.flatMap(({ quote }) => (quote.source ? quote.content.slice(0, -1).map(({ start }) => start) : [])),
  );
  const strays = all.filter((at) => !reopened.has(at));
  for (const at of strays.slice(0, mostStrays)) warnings.push(`The quotation mark at offset ${at} has no partner.`);
  if (strays.length > mostStrays) warnings.push(`${strays.length - mostStrays} more quotation marks have no partner.`);
  return warnings;
}

import * as is from '../lexicon/wordClasses.js';
import type { Line } from '../line.js';

const functionWords =
  is.DETERMINER | is.PREPOSITION | is.PRONOUN | is.CONJUNCTION | is.BE | is.HAVE | is.MODAL | is.SUBORDINATOR;
const mostStrays = 10;
const sampled = 200;
const fewest = 20;
/** English news has about 40 % function words; other languages share few of them. */
const leastEnglish = 0.15;

/** Tells what made the result less sure: marks without a partner, a language that is not English. */
export function collectWarnings(lines: readonly Line[], strays: readonly number[]): string[] {
  const warnings: string[] = [];
  if (!looksEnglish(lines)) warnings.push('The text does not look like English; the rules are made for English.');
  for (const at of strays.slice(0, mostStrays)) warnings.push(`The quotation mark at offset ${at} has no partner.`);
  if (strays.length > mostStrays) warnings.push(`${strays.length - mostStrays} more quotation marks have no partner.`);
  return warnings;
}

/** Looks at the first words; too few of them tell nothing. */
function looksEnglish(lines: readonly Line[]): boolean {
  let words = 0;
  let known = 0;
  for (const { tokens } of lines) {
    for (const { flags } of tokens) {
      if (flags & (is.PUNCTUATION | is.MARKED | is.NUMBER)) continue;
      words++;
      if (flags & functionWords) known++;
      if (words >= sampled) return known / words >= leastEnglish;
    }
  }
  return words < fewest || known / words >= leastEnglish;
}

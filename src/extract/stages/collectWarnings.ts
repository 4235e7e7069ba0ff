import { determiners, prepositions, pronouns } from '../lexicon/functionWords.js';

let english: Set<string> | undefined;
const mostStrays = 10;
const sampled = 1200;
/** English news has about 40 % function words, its neighbours below 10 % of these. */
const leastEnglish = 0.15;

/** Tells what made the result less sure: marks without a partner, a language that is not English. */
export function collectWarnings(text: string, strays: readonly number[]): string[] {
  english ??= new Set(
    determiners.concat(prepositions, pronouns, ['and', 'is', 'was', 'that', 'said', 'not', 'be', 'are', 'has', 'have']),
  );
  const warnings: string[] = [];
  const words = text.slice(0, sampled).match(/[\p{L}']+/gu) ?? [];
  if (words.length >= 20) {
    let known = 0;
    for (const word of words) if (english.has(word.toLowerCase())) known++;
    if (known / words.length < leastEnglish)
      warnings.push('The text does not look like English; the rules are made for English.');
  }
  for (const at of strays.slice(0, mostStrays)) warnings.push(`The quotation mark at offset ${at} has no partner.`);
  if (strays.length > mostStrays) warnings.push(`${strays.length - mostStrays} more quotation marks have no partner.`);
  return warnings;
}

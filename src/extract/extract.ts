import type { IsForename } from './passages/signsAlone.js';
import { readable } from './readable.js';
import { rules as allRules, type Rules } from './rules.js';
import { assembleQuotes } from './stages/assembleQuotes.js';
import { collectWarnings } from './stages/collectWarnings.js';
import { findAttributions } from './stages/findAttributions.js';
import { findPassages } from './stages/findPassages.js';
import { findTurns } from './stages/findTurns.js';
import { joinQuotations } from './stages/joinQuotations.js';
import { looksEnglish } from './stages/looksEnglish.js';
import { readLines } from './stages/readLines.js';

/** The engine, stage by stage. */
export function extract(
  written: string,
  {
    explain = false,
    rules = allRules,
    english,
    isForename,
  }: { explain?: boolean; rules?: Rules; english?: boolean | undefined; isForename?: IsForename } = {},
) {
  const text = readable(written);
  const isEnglish = english ?? looksEnglish(text);
  const passages = findPassages(text, isForename);
  const turns = findTurns(text, passages);
  const { lines, strays } = readLines(text, passages, turns, rules.notSpeech);
  const attributed = findAttributions(lines, text, rules, explain);
  const drafts = joinQuotations(text, lines, attributed, rules.bare);
  const found = assembleQuotes(written, drafts, attributed);
  const warnings = collectWarnings(isEnglish, strays, found);
  return { text, english: isEnglish, passages, lines, found, warnings, attributed };
}

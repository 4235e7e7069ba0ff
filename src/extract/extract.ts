import type { Draft } from './draft.js';
import { findAttributions } from './stages/findAttributions.js';
import { findPassages } from './stages/findPassages.js';
import { findTurns } from './stages/findTurns.js';
import { joinQuotations } from './stages/joinQuotations.js';
import { readLines } from './stages/readLines.js';

/** The engine, stage by stage. */
export function extract(text: string) {
  const passages = findPassages(text);
  const turns = findTurns(text, passages);
  const { lines, strays } = readLines(text, passages, turns);
  const attributed = lines.map((line) => findAttributions(line, text));
  const drafts: Draft[] = joinQuotations(text, lines, attributed);
  return { drafts, strays, attributed };
}

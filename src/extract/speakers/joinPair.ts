import type { EntityDraft } from '../entities/entityDraft.js';
import type { Reference } from '../entities/reference.js';
import type { Pair } from '../entities/resolveReference.js';
import * as is from '../lexicon/wordClasses.js';
import type { Line } from '../line.js';

/** People whom commas and "and" join, the last of whom was just read; "they" means them. */
export function joinPair(lines: readonly Line[], references: readonly Reference[], at: number): Pair | undefined {
  const { draft, sentence } = references[at] as Reference;
  if (!draft?.human || linkBefore(lines, references, at) !== 'and') return undefined;
  const drafts = [draft];
  let i = at - 1;
  do drafts.unshift((references[i] as Reference).draft as EntityDraft);
  while (linkBefore(lines, references, i--) === ',');
  return { drafts: [...new Set(drafts)], sentence };
}

/** What joins the name of somebody with that of somebody else before it: "and", a comma or nothing. */
function linkBefore(lines: readonly Line[], references: readonly Reference[], at: number): string | undefined {
  const { draft, form, line, tokens, quoted } = references[at] as Reference;
  const before = references[at - 1];
  if (!before?.draft?.human || before.draft === draft || quoted || form !== 'name') return undefined;
  if (before.line !== line || before.form !== 'name') return undefined;
  const between = (lines[line] as Line).tokens.slice(before.tokens.to, tokens.from);
  const links = between.filter(({ flags }) => !(flags & is.DETERMINER)).map(({ word }) => word.replace('&', 'and'));
  return links.every((link) => link === links[0]) ? links[0] : undefined;
}

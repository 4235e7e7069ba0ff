import type { Reference } from '../entities/reference.js';
import type { Pair } from '../entities/resolveReference.js';
import * as is from '../lexicon/wordClasses.js';
import type { Line } from '../line.js';

/** Two people whom "and" joins, the last of whom was just read; "they" means them. */
export function joinPair(
  lines: readonly Line[],
  before: Reference | undefined,
  { draft, form, line, tokens, sentence, quoted }: Reference,
): Pair | undefined {
  if (!before?.draft?.human || !draft?.human || before.draft === draft || quoted || form !== 'name') return undefined;
  if (before.line !== line || before.form !== 'name') return undefined;
  const between = (lines[line] as Line).tokens.slice(before.tokens.to, tokens.from);
  const joined = between.every(({ word, flags }) => word === 'and' || word === '&' || flags & is.DETERMINER);
  return joined && between.length > 0 ? { drafts: [before.draft, draft], sentence } : undefined;
}

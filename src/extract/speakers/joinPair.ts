import type { Reference } from '../entities/reference.js';
import type { Pair } from '../entities/resolveReference.js';
import * as is from '../lexicon/wordClasses.js';
import type { Line } from '../line.js';
import type { Token } from '../token.js';

/** Two people whom "and" joins, the last of whom was just read; "they" means them. */
export function joinPair(
  lines: readonly Line[],
  before: Reference | undefined,
  { draft, form, line, tokens, sentence, quoted }: Reference,
): Pair | undefined {
  if (!before?.draft?.human || !draft?.human || before.draft === draft || quoted || form !== 'name') return undefined;
  if (before.line !== line || before.form !== 'name' || before.tokens.to >= tokens.from) return undefined;
  const { tokens: t } = lines[line] as Line;
  for (let i = before.tokens.to; i < tokens.from; i++) {
    const { word, flags } = t[i] as Token;
    if (word !== 'and' && word !== '&' && !(flags & is.DETERMINER)) return undefined;
  }
  return { drafts: [before.draft, draft], sentence };
}

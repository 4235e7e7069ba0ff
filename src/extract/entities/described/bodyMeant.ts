import { wordAt } from '../../grammar/tokens/wordAt.js';
import type { Token } from '../../token.js';
import type { EntityDraft } from '../entityDraft.js';
import type { NamedBody } from './readRole.js';

/**
 * The body whose an office is by "its": the first of the nearest sentence that names one, not too far back.
 *
 * Handles: Norrvik Bank sank. Its [chief], Jan Lund, left
 */
export function bodyMeant(
  t: readonly Token[],
  at: number,
  bodies: ReadonlyMap<Token, NamedBody>,
): EntityDraft | undefined {
  let first: EntityDraft | undefined;
  if (/^(?:its|their)$/.test(wordAt(t, at - 1)))
    for (let i = at - 2; i > at - 60 && !(first && wordAt(t, i) === '.'); i--)
      first = bodies.get(t[i] as Token)?.draft ?? first;
  return first;
}

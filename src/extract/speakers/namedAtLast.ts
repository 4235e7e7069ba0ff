import { meaningOf } from '../entities/describedWords.js';
import { type EntityDraft, sameAs } from '../entities/entityDraft.js';
import type { Reference } from '../entities/reference.js';
import { wordAt } from '../entities/wordAt.js';
import { flagsAt } from '../grammar/flagsAt.js';
import * as is from '../lexicon/wordClasses.js';
import type { Line } from '../line.js';
import type { SpeakerContext } from './speakerContext.js';

/** Words of a description before the verb. */
const longest = 6;

/**
 * Who spoke without a name until the text tells it.
 *
 * Handles: Her name is [Ana Ruiz]. / The voice belongs to [Ana Ruiz]. / The man in the waders was [Jan Lund].
 * Not: The mayor is [Ana Ruiz]. (of whom nothing was told before)
 */
export function namedAtLast(
  { known, lines, byStart, words }: SpeakerContext,
  reference: Reference,
): EntityDraft | undefined {
  const { line, tokens } = reference;
  const { tokens: t, sentences } = lines[line] as Line;
  const before = tokens.from - 1;
  const verb = flagsAt(t, before) & is.BE ? before : wordAt(t, before) === 'to' ? before - 1 : -1;
  if (verb < 0 || !(flagsAt(t, verb) & is.BE || /^belong(?:s|ed)$/.test(wordAt(t, verb)))) return undefined;
  const from = sentences.find((sentence) => sentence.from <= verb && verb < sentence.to)?.from ?? verb;
  if (verb - from < 2 || verb - from > longest) return undefined;
  const opener = wordAt(t, from);
  const isUnnamed = (draft: EntityDraft): boolean => !sameAs(draft).named && !draft.plural && draft.kind === 'group';
  if (/^h(?:is|er)$/.test(opener)) {
    const whose = wordAt(t, from + 1) === 'name' ? byStart.get((t[from] as { start: number }).start)?.draft : undefined;
    return whose && isUnnamed(whose) ? whose : undefined;
  }
  if (!/^th(?:e|at|is)$/.test(opener)) return undefined;
  for (let i = from + 1; i < verb; i++) {
    const one = known
      .describedBy(meaningOf(wordAt(t, i), words))
      .filter(isUnnamed)
      .at(-1);
    if (one) return one;
  }
  return undefined;
}

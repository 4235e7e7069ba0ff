import { type EntityDraft, sameAs } from '../entities/entityDraft.js';
import type { Reference } from '../entities/reference.js';
import { meaningOf } from '../entities/words/describedWords.js';
import { headOf } from '../entities/words/headOf.js';
import { sentenceAt } from '../entities/words/sentenceAt.js';
import { flagsAt } from '../grammar/tokens/flagsAt.js';
import { wordAt } from '../grammar/tokens/wordAt.js';
import * as is from '../lexicon/wordClasses.js';
import type { Line } from '../line.js';
import type { Range, Token } from '../token.js';
import type { SpeakerContext } from './speakerContext.js';

/** Words of a description before the verb. */
const longest = 12;

const isUnnamed = (draft: EntityDraft): boolean =>
  !sameAs(draft).named && draft.kind === 'group' && (draft.human || draft.heads.has('voice'));

/**
 * Who spoke without a name until the text tells it.
 *
 * Handles: Her name is [Ana Ruiz]. / The voice belongs to [Ana Ruiz]. / The man in the waders turned out to be [Jan Lund].
 * Not: The mayor is [Ana Ruiz]. (of whom nothing was told before)
 */
export function namedAtLast(context: SpeakerContext, reference: Reference): EntityDraft | undefined {
  const { lines, byStart } = context;
  const { line, tokens } = reference;
  const { tokens: t, sentences } = lines[line] as Line;
  const before = tokens.from - 1;
  const verb = flagsAt(t, before) & is.BE ? before : wordAt(t, before) === 'to' ? before - 1 : -1;
  if (verb < 0 || !(flagsAt(t, verb) & is.BE || /^belong(?:s|ed)$/.test(wordAt(t, verb)))) return undefined;
  const from = sentences[sentenceAt(sentences, verb)]?.from ?? verb;
  if (verb - from > longest) return undefined;
  const opener = wordAt(t, from);
  if (/^(?:his|her)$/.test(opener)) {
    const whose = wordAt(t, from + 1) === 'name' ? byStart.get((t[from] as Token).start)?.draft : undefined;
    return whose && isUnnamed(whose) ? whose : undefined;
  }
  return unnamedIn(context, t, { from, to: verb });
}

/** Who without a name was last described by the noun of a phrase. */
export function unnamedIn(
  { known, words }: SpeakerContext,
  t: readonly Token[],
  range: Range,
): EntityDraft | undefined {
  if (range.to <= range.from) return undefined;
  const noun = wordAt(t, headOf(t, range));
  // One minister said no; the employment minister, Jan Lund, is another
  return known
    .describedBy(meaningOf(noun, words))
    .filter((draft) => isUnnamed(draft) && !/^(?:one|another)$/.test(draft.words[0] as string))
    .at(-1);
}

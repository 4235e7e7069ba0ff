import { headOf } from '../entities/headOf.js';
import { isHuman } from '../entities/isHuman.js';
import type { Reference } from '../entities/reference.js';
import { resolveDescription } from '../entities/resolveDescription.js';
import { wordEnd, wordOf } from '../entities/wordOf.js';
import { looksPlural } from '../grammar/looksPlural.js';
import { spanOf } from '../grammar/spanOf.js';
import * as is from '../lexicon/wordClasses.js';
import type { Range, Token } from '../token.js';
import { findUnnamed } from './findUnnamed.js';
import type { SpeakerContext } from './speakerContext.js';
import type { Resolution, SourcePlace } from './speakerRule.js';

/** The body that a noun phrase beside a source means: one that it names, one described before, or one without a name. */
export function bodyIn(
  context: SpeakerContext,
  { tokens: t, references, line, at }: SourcePlace,
  range: Range,
): Resolution | undefined {
  const head = headOf(t, range);
  const token = t[head] as Token;
  const name = references.find(
    ({ draft, tokens: { from, to } }) =>
      draft && from >= range.from && from <= head && to > head && draft.kind !== 'group',
  );
  if (name?.draft) return { drafts: [name.draft], inferred: name.form === 'pronoun' };
  const isBody = token.flags & is.BODY || context.words.organisations.has(wordOf(token));
  const counted = (t[range.from] as Token).flags & is.NUMBER;
  const several = looksPlural(token.word) && (token.flags & is.ROLE || counted || isHuman(token, context.words));
  if (!several && (!isBody || isHuman(token, context.words))) return undefined;
  const reference: Reference = {
    ...at,
    start: (t[range.from] as Token).start,
    end: wordEnd(token),
    line,
    tokens: { from: range.from, to: head + 1 },
    form: 'description',
    subject: false,
    speaker: true,
    quoted: false,
    candidates: [],
  };
  resolveDescription(t, reference, context.known, context.focus, context.words);
  const draft = reference.draft ?? findUnnamed(context, t, range);
  return draft && { drafts: [draft], described: [spanOf(t, range)] };
}

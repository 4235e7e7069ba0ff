import { headOf } from '../entities/words/headOf.js';
import { isHuman } from '../entities/words/isHuman.js';
import { wordOf } from '../entities/words/wordOf.js';
import { spanOf } from '../grammar/tokens/spanOf.js';
import { wordAt } from '../grammar/tokens/wordAt.js';
import * as is from '../lexicon/wordClasses.js';
import type { Range, Token } from '../token.js';
import { joinedTo } from './areJoined.js';
import { describedIn } from './describedIn.js';
import { findUnnamed } from './findUnnamed.js';
import type { SpeakerContext } from './speakerContext.js';
import type { Resolution, SourcePlace } from './speakerRule.js';

/** The body, or whoever made a document, that a noun phrase beside a source means: one that it names, one described before, or one without a name. */
export function bodyIn(context: SpeakerContext, place: SourcePlace, range: Range): Resolution | undefined {
  const { tokens: t, references } = place;
  const head = headOf(t, range);
  const token = t[head] as Token;
  const name = references.find(
    ({ draft, tokens: { from, to } }) => draft && from <= head && to > head && draft.kind !== 'group',
  );
  if (name) {
    // A paper by Norway and Spain
    const upTo = references.slice(0, references.indexOf(name) + 1);
    const joint = joinedTo(
      t,
      upTo.filter(({ tokens }) => tokens.from >= range.from),
    );
    const drafts = new Set((joint.includes(name) ? joint : [name]).flatMap(({ draft }) => draft ?? []));
    return { drafts: [...drafts], inferred: name.form === 'pronoun' };
  }
  const isBody = token.flags & is.BODY || context.words.organisations.has(wordOf(token));
  const counted = (t[range.from] as Token).flags & is.NUMBER;
  const human = isHuman(token, context.words);
  // A banner hung out by miners, by a clerk
  const agent = wordAt(t, range.from - 1) === 'by';
  const several = /s'?$/.test(token.word) && (counted || agent || human);
  if (!several && !isBody && !(agent && human)) return undefined;
  const draft = describedIn(context, place, { from: range.from, to: head + 1 }) ?? findUnnamed(context, t, range);
  return draft && { drafts: [draft], described: [spanOf(t, range)] };
}

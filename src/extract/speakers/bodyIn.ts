import { headOf } from '../entities/headOf.js';
import { isHuman } from '../entities/isHuman.js';
import { wordOf } from '../entities/wordOf.js';
import { flagsAt } from '../grammar/flagsAt.js';
import { looksPlural } from '../grammar/looksPlural.js';
import { spanOf } from '../grammar/spanOf.js';
import { wordAt } from '../grammar/wordAt.js';
import * as is from '../lexicon/wordClasses.js';
import type { Range, Token } from '../token.js';
import { joinedTo } from './areJoined.js';
import { describedIn } from './describedIn.js';
import { findUnnamed } from './findUnnamed.js';
import type { SpeakerContext } from './speakerContext.js';
import type { Resolution, SourcePlace } from './speakerRule.js';

/** The body that a noun phrase beside a source means: one that it names, one described before, or one without a name. */
export function bodyIn(context: SpeakerContext, place: SourcePlace, range: Range): Resolution | undefined {
  const { tokens: t, references } = place;
  const head = headOf(t, range);
  const token = t[head] as Token;
  const name = references.find(({ draft, tokens: { from, to } }) => {
    if (!draft || from < range.from || from > head || draft.kind === 'group') return false;
    // A report of the EEAS counts 40 cases
    const acts = flagsAt(t, to) === 0 && looksPlural(wordAt(t, to)) && from <= range.from + 1;
    return to > head || acts;
  });
  if (name) {
    // A paper by Norway and Spain
    const upTo = references.slice(0, references.indexOf(name) + 1);
    const joint = joinedTo(
      t,
      upTo.filter(({ draft, tokens }) => draft && tokens.from >= range.from),
    );
    const drafts = new Set((joint.includes(name) ? joint : [name]).flatMap(({ draft }) => draft ?? []));
    return { drafts: [...drafts], inferred: name.form === 'pronoun' };
  }
  const isBody = token.flags & is.BODY || context.words.organisations.has(wordOf(token));
  const counted = (t[range.from] as Token).flags & is.NUMBER;
  const several = looksPlural(token.word) && (token.flags & is.ROLE || counted || isHuman(token, context.words));
  if (!several && (!isBody || isHuman(token, context.words))) return undefined;
  const draft = describedIn(context, place, { from: range.from, to: head + 1 }) ?? findUnnamed(context, t, range);
  return draft && { drafts: [draft], described: [spanOf(t, range)] };
}

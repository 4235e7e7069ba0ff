import type { EntityDraft } from '../../entities/entityDraft.js';
import type { Reference } from '../../entities/reference.js';
import { among } from '../../entities/references/focus.js';
import { isByName } from '../../entities/references/isByName.js';
import { meaningOf } from '../../entities/words/describedWords.js';
import { headOf } from '../../entities/words/headOf.js';
import { sidesDiffer } from '../../entities/words/sidesDiffer.js';
import { wordOf } from '../../entities/words/wordOf.js';
import { owners } from '../../grammar/phrases/ownerBefore.js';
import { wordAt } from '../../grammar/tokens/wordAt.js';
import type { Token } from '../../token.js';
import { describedIn } from '../describedIn.js';
import { meantBy } from '../meantBy.js';
import { referencesIn } from '../referencesIn.js';
import type { SpeakerContext } from '../speakerContext.js';
import type { Resolution, SourcePlace, SpeakerRule } from '../speakerRule.js';

/** Whom the text named as somebody's: her deputy, after "her deputy, Jan Lund"; or where somebody works: her union. */
function ownedBy(place: SourcePlace, context: SpeakerContext): Resolution | undefined {
  const { tokens: t, from, to, references } = place;
  const head = headOf(t, { from, to });
  const draft = counterpartIn(place, head, context) ?? describedIn(context, place, { from, to: head + 1 });
  // Their lawyer is no lawyer whom the text names later as another's
  if (!draft?.seen && /^[it]/.test((t[from] as Token).word)) return undefined;
  const owner = references[0]?.draft;
  const meaning = (word: string): string => meaningOf(word, context.words);
  // The Russian ministry is not the Ukrainian minister's
  if (draft?.kind === 'organization')
    if (!draft.seen || sidesDiffer(draft.words.map(meaning), owner?.descriptors ?? [])) return undefined;
  const word = meaning(wordOf(t[head] as Token));
  return draft?.named && (draft !== owner || draft.owned.has(word)) ? { drafts: [draft], inferred: true } : undefined;
}

/** The only one of a people, or the likeliest: his Polish counterpart. */
function counterpartIn(
  { tokens: t, from, at }: SourcePlace,
  head: number,
  context: SpeakerContext,
): EntityDraft | undefined {
  if (!/^(?:counterpart|colleague)$/.test((t[head] as Token).word)) return undefined;
  const { known, words, focus } = context;
  for (let i = from + 1; i < head; i++) {
    const code = words.peoples.get((t[i] as Token).word);
    const people = code ? known.describedBy(code).filter(({ kind, named }) => kind === 'person' && named) : [];
    if (people.length > 0) return people.length > 1 ? focus.rank(at, among(people))[0]?.draft : people[0];
  }
  return undefined;
}

/** Whether somebody is named in what tells more of a description, and so is another: the driver taking [Lund] home, the nurse who treated [Lund]. */
function isObject(
  { tokens: t, to, line }: SourcePlace,
  context: SpeakerContext,
  { tokens }: Reference,
  draft: EntityDraft,
): boolean {
  let end = to;
  // But not: a mechanic who goes by Ruiz
  if (wordAt(t, to) === 'who' && wordAt(t, tokens.from) === 'the')
    while (end < t.length && !/^[,.:;]$/.test(wordAt(t, end))) end++;
  return referencesIn(context, line, { from: tokens.to, to: end }).some(
    (one) =>
      one.candidates.includes(draft) &&
      isByName(one) &&
      !/^(?:[,(]|as|called|named)$/.test(wordAt(t, one.tokens.from - 1)),
  );
}

/**
 * A description means who it was said of.
 *
 * Handles: Ana Ruiz, the harbour minister, left. “It is over,” [the minister] said.
 * Or: Her deputy, Jan Lund, was silent. “It is over,” [her deputy] said.
 * Not: “It is over,” [a minister] said. / Ana Ruiz, the harbour minister, left. [The minister guarding Ruiz] said it was over.
 */
export const describedSpeaker: SpeakerRule = {
  name: 'describedSpeaker',
  find: (place, context) => {
    const { references, from, tokens: t } = place;
    if (owners.has((t[from] as Token).word)) return ownedBy(place, context);
    const description = references.find(({ form, tokens }) => form === 'description' && tokens.from === from);
    if (!description?.draft || isObject(place, context, description, description.draft)) return undefined;
    return meantBy(description, description.rule !== 'group');
  },
};

import { type EntityDraft, makeDraft } from '../../entities/entityDraft.js';
import { asked } from '../../entities/references/isReply.js';
import { describedWords, likeWord } from '../../entities/words/describedWords.js';
import { callsBody } from '../../entities/words/firms.js';
import { isNominal } from '../../grammar/phrases/nominal.js';
import { nounPhraseAfter } from '../../grammar/phrases/nounPhraseAfter.js';
import { flagsAt } from '../../grammar/tokens/flagsAt.js';
import { only } from '../../grammar/tokens/only.js';
import { spanOf } from '../../grammar/tokens/spanOf.js';
import { wordAt } from '../../grammar/tokens/wordAt.js';
import { wordsBetween } from '../../grammar/tokens/wordsBetween.js';
import * as is from '../../lexicon/wordClasses.js';
import type { Token } from '../../token.js';
import { bodyBefore } from '../bodyBefore.js';
import { bodyIn } from '../bodyIn.js';
import { findUnnamed } from '../findUnnamed.js';
import type { SpeakerContext } from '../speakerContext.js';
import type { SourcePlace, SpeakerRule } from '../speakerRule.js';

/** Not: a memo seen by the Associated Press. */
const speaksFor = /^(?:spokes(?:persons?|people|(?:wo)?m[ae]n)\b|press (?:de|off|se[cr]))/;
/** How much likelier than the next a body must be that nothing beside its spokesperson tells. */
const clear = 1.5;

/**
 * A spokesperson without a name speaks for the body.
 *
 * Handles: “No,” said [a spokesperson for the Harbour Board].
 * Or: The ministry was silent. “No,” said [a ministry spokesperson]. “No,” said [a spokesperson].
 * Or: Kremlin spokesperson Ana Ruiz left. “No,” [the Kremlin spokesperson] said.
 * Not: “No,” said [a spokesperson, Ana Ruiz].
 */
export const spokespersonOf: SpeakerRule = {
  name: 'spokespersonOf',
  find: (place, context) => {
    const { tokens: t, from, to } = place;
    let noun = from;
    while (noun < to && !speaksFor.test(wordsBetween(t, noun, noun + 2))) noun++;
    if (noun === to) return undefined;
    const named = namedBefore(place, noun, context);
    const found = named ? { drafts: [named] } : bodyOf(place, noun, context);
    if (!found || named) return found;
    const voice = makeDraft('group', '', [], { named: false, human: true });
    voice.gender = 4 * (context.words.genders.get((t[noun] as Token).word) ?? 0);
    voice.speaksFor = found.drafts[0];
    return { ...found, voice };
  },
};

/** The only one of whom the text told so by name: the spokesperson, the Kremlin spokesperson. */
function namedBefore(
  { tokens: t, from }: SourcePlace,
  noun: number,
  { known, words }: SpeakerContext,
): EntityDraft | undefined {
  if (wordAt(t, from) !== 'the') return undefined;
  const head = wordAt(t, noun) === 'press' ? noun + 1 : noun;
  const sign = words.genders.get(wordAt(t, head)) ?? 0;
  const told = describedWords(t, { from, to: head + 1 }, words);
  const fitting = known
    .describedBy(likeWord(wordAt(t, head)))
    .filter(
      ({ named, seen, gender, descriptors }) =>
        named && seen && gender * sign >= 0 && told.every((word) => descriptors.has(word)),
    );
  return fitting.length === 1 ? fitting[0] : undefined;
}

/** The body beside the noun, or else the one that the reader has in mind. */
function bodyOf(place: SourcePlace, noun: number, context: SpeakerContext): ReturnType<typeof bodyIn> {
  const { tokens: t, from, to, references, at } = place;
  const isBody = (at: number): boolean => (flagsAt(t, at) & is.BODY) !== 0;
  // The EU's AI Office, but Norrvik's spokesman, the Porto police, the Norrvik maker
  const named = references.find(
    ({ draft, tokens }) =>
      draft?.kind === 'organization' &&
      !(flagsAt(t, tokens.to - 1) & is.POSSESSIVE) &&
      !(tokens.to < to && isBody(nounPhraseAfter(t, tokens.to, to) - 1)),
  )?.draft;
  if (named) return { drafts: [named] };
  for (let i = noun + 1; i < to; i++) {
    if (!/^(?:for|of|at)$/.test((t[i] as Token).word)) continue;
    const range = { from: i + 1, to: nounPhraseAfter(t, i + 1, to) };
    return range.to > 0 ? bodyIn(context, place, range) : undefined;
  }
  const left = wordAt(t, noun - 1);
  // The ministry’s spokesperson; but the bank’s, of whichever
  const whose = callsBody(left.slice(0, -2)) ? left : left.replace(/['’]s$/, '');
  const known = context.known.describedBy(whose).filter(({ kind }) => kind === 'organization');
  // a ministry spokesperson, a Porto city council spokesperson; a hospital spokesperson, of one named
  if (flagsAt(t, noun - 1) & is.BODY || (noun > from && whose === left && (known.length > 0 || whose === 'club'))) {
    let start = noun - 1;
    for (let i = start; i > from && isNominal(t[i] as Token); i--) if (flagsAt(t, i) & is.CAPITAL) start = i;
    if (start < noun - 1) return bodyIn(context, place, { from: start, to: noun });
    if (known.length > 1) return undefined;
    // A company spokesperson, of the only firm in mind
    const [firm, other] =
      known.length === 0 && callsBody(whose)
        ? context.focus.rank(at, ({ kind, named }) => (kind === 'organization' && named ? 1 : 0))
        : [];
    const draft = known[0] ?? (other ? undefined : firm?.draft) ?? findUnnamed(context, t, only(noun - 1));
    return draft && { drafts: [draft], described: [spanOf(t, only(noun - 1))] };
  }
  // Cameron's spokesman, his spokesman
  const owned = flagsAt(t, noun - 1) & is.POSSESSIVE || /^(?:his|her)$/.test(wordAt(t, noun - 1));
  // Its press office
  const last = (t[noun] as Token).word === 'press' ? noun + 1 : noun;
  if (to > last + 1 || noun > from + 1 || owned) return undefined;
  // The spokesperson, who spoke for a body before
  const [voice] =
    (t[from] as Token).word === 'the' ? context.focus.rank(at, ({ speaksFor }) => (speaksFor ? 1 : 0)) : [];
  if (voice?.draft.speaksFor) return { drafts: [voice.draft.speaksFor] };
  const opener = t[place.sentence.from] as Token;
  // Asked by the Herald, a spokesman said
  const asking = asked.test(opener.word) ? context.focus.mentionedSince(opener.start) : undefined;
  const body = asking ? undefined : bodyBefore(t, place.sentence.from, from);
  const drafts = body ? place.whoIn(body) : [];
  // The navy has closed the port, a spokesman said
  if (drafts.length > 0) return { drafts };
  const [first, second] = context.focus.rank(at, (draft) =>
    (draft.kind === 'organization' || draft.words[0] === 'police') && !asking?.has(draft) ? 1 : 0,
  );
  return first && first.score > clear * (second?.score ?? 0) ? { drafts: [first.draft] } : undefined;
}

import type { Quote } from '../../model/quote.js';
import type { Span } from '../../model/span.js';
import { makeDescriptorIndex } from '../entities/descriptorIndex.js';
import type { EntityDraft } from '../entities/entityDraft.js';
import { makeFocus } from '../entities/focus.js';
import type { LocateTokens } from '../entities/locateTokens.js';
import { makePeopleIndex } from '../entities/peopleIndex.js';
import type { Reference } from '../entities/reference.js';
import { type Pair, resolveReference } from '../entities/resolveReference.js';
import type { TextPlaces } from '../entities/textPlaces.js';
import type { NameWords } from '../lexicon/nameWords.js';
import type { Line } from '../line.js';
import { carrySpeaker } from '../speakers/carrySpeaker.js';
import { findUnnamed } from '../speakers/findUnnamed.js';
import { joinPair } from '../speakers/joinPair.js';
import { firstSpeaker, isNamedLater, type Unintroduced } from '../speakers/nameLater.js';
import { type ResolvedSpeaker, resolveSource } from '../speakers/resolveSource.js';
import type { SpeakerContext } from '../speakers/speakerContext.js';
import { speakerOfHeadline } from '../speakers/speakerOfHeadline.js';
import type { SpeakerRule } from '../speakers/speakerRule.js';

const firstPerson = /^(?:i|me|my|we|our|us)$/i;
/** Paragraphs, the headline among them, that open an article. */
const opening = 3;

/** What the search for speakers goes by. */
interface SpeakerSearch {
  readonly places: TextPlaces;
  readonly locate: LocateTokens;
  readonly words: NameWords;
  readonly rules: readonly SpeakerRule[];
}

/** Decides, in reading order, what every reference means and who said each quotation; adds those without a name to the drafts. */
export function resolveSpeakers(
  text: string,
  lines: readonly Line[],
  references: readonly Reference[],
  quotes: readonly Quote[],
  drafts: EntityDraft[],
  { places, locate, words, rules }: SpeakerSearch,
): Map<string, ResolvedSpeaker> {
  const context: SpeakerContext = {
    text,
    lines,
    locate,
    byStart: longestByStart(references),
    focus: makeFocus(),
    known: makeDescriptorIndex(drafts),
    people: makePeopleIndex(drafts),
    words,
    drafts,
    rules,
    issuers: new Map(),
    unnamed: new Map(),
  };
  const ofQuotes = new Map<string, ResolvedSpeaker>();
  const bySource = new Map<number, ResolvedSpeaker>();
  const introduced = new Set<EntityDraft>();
  let unintroduced: Unintroduced | undefined;
  let pair: Pair | undefined;
  let last: { drafts: readonly EntityDraft[]; paragraph: number } | undefined;
  let next = 0;
  const readTo = (end: number): void => {
    for (; next < references.length && (references[next] as Reference).start < end; next++) {
      const reference = references[next] as Reference;
      resolveReference(lines, reference, context.known, context.focus, words, pair);
      pair = joinPair(lines, references[next - 1], reference) ?? pair;
      if (reference.group && !reference.draft) nameGroup(context, reference);
      const { draft } = reference;
      if (!draft?.human || !draft.named || introduced.has(draft)) continue;
      introduced.add(draft);
      if (unintroduced && isNamedLater(unintroduced, reference)) unintroduced.draft.same = draft;
      unintroduced = undefined;
    }
  };
  const ordered = inReadingOrder(quotes);
  for (const quote of ordered) {
    const { source } = quote;
    const from = placeOf(quote);
    if (places.inHeadline(from)) continue;
    readTo(source?.end ?? from);
    if (source && quote.nestedIn !== undefined && firstPerson.test(text.slice(source.start, source.end))) continue;
    if (!source && (quote.nestedIn !== undefined || quote.cue)) continue;
    const at = places.at(from);
    const speaker = source
      ? (bySource.get(source.start) ?? resolveSource(context, source, at))
      : carrySpeaker(context, last, at);
    if (source) bySource.set(source.start, speaker);
    ofQuotes.set(quote.id, speaker);
    if (speaker.drafts.length === 0 || quote.nestedIn !== undefined) continue;
    const [draft] = speaker.drafts as [EntityDraft];
    if (at.paragraph < opening && draft.human && !draft.named && !draft.same) unintroduced = { draft, ...at };
    last = {
      drafts: speaker.drafts,
      paragraph: places.at((quote.content[quote.content.length - 1] as Span).start).paragraph,
    };
  }
  readTo(text.length);
  for (const quote of ordered) {
    const { source, nestedIn, id, cue } = quote;
    if (ofQuotes.has(id)) continue;
    const parent = nestedIn === undefined ? undefined : ofQuotes.get(nestedIn);
    if (source && parent && firstPerson.test(text.slice(source.start, source.end)))
      ofQuotes.set(id, { ...parent, inferred: true, rule: 'firstPerson' });
    else if (source && places.inHeadline(placeOf(quote))) {
      const speaker = bySource.get(source.start) ?? resolveSource(context, source, places.at(source.start));
      bySource.set(source.start, speaker);
      const [draft] = speaker.drafts;
      if (draft?.human && !draft.named && !draft.same) draft.same = firstSpeaker(references, draft);
      ofQuotes.set(id, speaker);
    } else if (!source && !cue && nestedIn === undefined)
      ofQuotes.set(id, speakerOfHeadline(text, quote, quotes, ofQuotes));
  }
  return ofQuotes;
}

/** Makes a group of people that are named by what they are. */
function nameGroup(context: SpeakerContext, reference: Reference): void {
  const { tokens } = context.lines[reference.line] as Line;
  const manner = { plural: true, fresh: false, human: true };
  reference.draft = findUnnamed(context, tokens, reference.tokens, 'group', manner);
  reference.rule = 'group';
  context.focus.note(reference);
}

/** Of the references that start at one place the longest, which comes first. */
function longestByStart(references: readonly Reference[]): Map<number, Reference> {
  const all = new Map<number, Reference>();
  for (const reference of references) if (!all.has(reference.start)) all.set(reference.start, reference);
  return all;
}

/** Offset of the source, or of the content where there is none. */
const placeOf = ({ source, content }: Quote): number => source?.start ?? (content[0] as Span).start;

function inReadingOrder(quotes: readonly Quote[]): Quote[] {
  return [...quotes].sort((a, b) => placeOf(a) - placeOf(b));
}

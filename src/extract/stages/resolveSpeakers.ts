import type { Quote } from '../../model/quote.js';
import type { Span } from '../../model/span.js';
import type { EntityDraft } from '../entities/entityDraft.js';
import type { LocateTokens } from '../entities/locateTokens.js';
import type { Reference } from '../entities/reference.js';
import { type Pair, resolveReference } from '../entities/resolveReference.js';
import type { TextPlaces } from '../entities/textPlaces.js';
import type { NameWords } from '../lexicon/nameWords.js';
import type { Line } from '../line.js';
import { askedAhead } from '../speakers/askedAhead.js';
import { asks, asksSomebody } from '../speakers/asks.js';
import { carrySpeaker } from '../speakers/carrySpeaker.js';
import { findUnnamed } from '../speakers/findUnnamed.js';
import { identifiedAs } from '../speakers/identifiedAs.js';
import { makeIntroductions } from '../speakers/introductions.js';
import { isBystander, isOwned, withOrigin } from '../speakers/isBystander.js';
import { joinPair, withNext, withQuoted } from '../speakers/joinPair.js';
import { noteIssued } from '../speakers/noteIssued.js';
import { isTurn } from '../speakers/partnerOf.js';
import { makePortrait } from '../speakers/portrait.js';
import type { ResolvedSpeaker } from '../speakers/resolvedSpeaker.js';
import { resolveSource } from '../speakers/resolveSource.js';
import { isFirstPerson, reviseSpeakers } from '../speakers/reviseSpeakers.js';
import { saidBefore } from '../speakers/saidBefore.js';
import { makeSpeakerContext } from '../speakers/speakerContext.js';
import type { SpeakerRule } from '../speakers/speakerRule.js';

const itsOffice = /^(?:its|their) /i;
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
  const context = makeSpeakerContext(text, lines, references, drafts, locate, words);
  const ofQuotes = new Map<string, ResolvedSpeaker>();
  const bySource = new Map<number, ResolvedSpeaker>();
  const portrait = makePortrait();
  const introductions = makeIntroductions(context);
  let last: { drafts: readonly EntityDraft[]; paragraph: number } | undefined;
  const silent = new Set<EntityDraft>();
  let next = 0;
  let named: Pair | undefined;
  let turn: readonly EntityDraft[] = [];
  let present: readonly EntityDraft[] = [];
  const behind = saidBefore(quotes);
  const readTo = (end: number): void => {
    for (let reference = references[next]; reference && reference.start < end; reference = references[++next]) {
      const line = lines[reference.line] as Line;
      reference.behind = behind.get(reference.start);
      if (line.turn) reference.present = present;
      reference.draft = identifiedAs(lines, references, next) ?? askedAhead(lines, references, next);
      if (!reference.draft) resolveReference(lines, reference, context.known, context.focus, words, context);
      else context.focus.note(reference);
      if (reference.subject) context.acting = reference;
      context.told = withQuoted(context.told, reference);
      context.pair = joinPair(lines, references, next) ?? context.pair;
      named = withNext(named, reference);
      if (named && named.drafts.length > 1) context.together = named;
      const bystander = reference.draft ? undefined : isBystander(line, reference, words);
      if (!reference.draft && (reference.group || bystander)) {
        reference.draft = findUnnamed(
          context,
          line.tokens,
          bystander === 'newcomer' ? withOrigin(line.tokens, reference) : reference.tokens,
        );
        reference.rule = 'group';
        // A diplomat was blunter: “Never,” he said
        reference.fresh = bystander === 'newcomer' && !/^[^.!?]{0,80}:/.test(text.slice(reference.end));
        if (bystander && reference.draft) silent.add(reference.draft);
        if (bystander === 'newcomer' && reference.draft && reference.paragraph < opening)
          introductions.await({ draft: reference.draft, paragraph: reference.paragraph, reach: 2 });
        context.focus.note(isOwned(line, reference) ? { ...reference, subject: false } : reference);
      }
      noteIssued(context, reference);
      introductions.read(line, reference);
    }
  };
  const speakerOf = (source: Span): ResolvedSpeaker => {
    const speaker = bySource.get(source.start) ?? resolveSource(context, rules, source, places.at(source.start));
    bySource.set(source.start, speaker);
    return speaker;
  };
  const ordered = [...quotes].sort((a, b) => placeOf(a) - placeOf(b));
  for (const quote of ordered) {
    const { source, content, cue, id } = quote;
    const nested = quote.nestedIn !== undefined;
    const from = placeOf(quote);
    if (places.inHeadline(from)) continue;
    readTo(source?.end ?? from);
    if (source ? nested && isFirstPerson(text, source) : nested || cue) continue;
    const at = places.at(from);
    const own = !source && text[from - 1] === '\n';
    const speaker = source
      ? speakerOf(source)
      : carrySpeaker(context, from, last, at, own ? portrait.protagonist() : undefined);
    ofQuotes.set(id, speaker);
    if (isTurn(quote)) {
      present = [...turn, ...speaker.drafts];
      turn = speaker.drafts;
    }
    const [draft, other] = speaker.drafts;
    if (draft && asksSomebody(text, quote)) context.asker = { draft, sentence: at.sentence };
    if (!draft || nested) continue;
    // “No,” the three said. They left
    if (!source || draft.plural)
      context.focus.note({
        draft,
        sentence: at.sentence,
        paragraph: at.paragraph,
        subject: true,
        speaker: true,
        quoted: false,
      });
    const early = at.paragraph < opening;
    const reach = early ? 2 : source && itsOffice.test(text.slice(source.start, source.end)) ? 0 : 1;
    // Is it late?, a reporter asked; who answers is somebody else
    if (!other && draft.human && !draft.named && !asks(text, quote))
      introductions.await({ draft, paragraph: at.paragraph, reach, aged: reach === 1, from: content.at(-1)?.end });
    if (own && draft.named) portrait.note(draft);
    context.last = draft;
    last = { drafts: speaker.drafts, paragraph: places.at((content.at(-1) as Span).start).paragraph };
  }
  readTo(text.length);
  reviseSpeakers(context, references, quotes, ordered, places, ofQuotes, speakerOf);
  for (const { drafts: some } of ofQuotes.values()) for (const draft of some) silent.delete(draft);
  if (silent.size > 0)
    for (const reference of references) if (reference.draft && silent.has(reference.draft)) reference.draft = undefined;
  return ofQuotes;
}

/** Offset of the source, or of the content where there is none. */
const placeOf = ({ source, content }: Quote): number => (source ?? (content[0] as Span)).start;

import type { Quote } from '../../model/quote.js';
import type { Span } from '../../model/span.js';
import type { EntityDraft } from '../entities/entityDraft.js';
import type { Reference } from '../entities/reference.js';
import { addresseeSign } from '../entities/references/addresseeSign.js';
import type { LocateTokens } from '../entities/words/locateTokens.js';
import { isBeside, type TextPlaces } from '../entities/words/textPlaces.js';
import type { NameWords } from '../lexicon/nameWords.js';
import { pronounSign } from '../lexicon/pronounSign.js';
import type { Line } from '../line.js';
import { asks, asksSomebody } from '../speakers/asks.js';
import { carrySpeaker } from '../speakers/carrySpeaker.js';
import { isQuestion, type Said, takesTurns } from '../speakers/exchange.js';
import { type Introductions, makeIntroductions } from '../speakers/introductions.js';
import { isTurn } from '../speakers/partnerOf.js';
import { makePortrait } from '../speakers/portrait.js';
import { makeReferenceReader } from '../speakers/referenceReader.js';
import { byRule, type ResolvedSpeaker } from '../speakers/resolvedSpeaker.js';
import { resolveSource } from '../speakers/resolveSource.js';
import { isFirstPerson, reviseSpeakers } from '../speakers/reviseSpeakers.js';
import { saidBefore } from '../speakers/saidBefore.js';
import { makeSpeakerContext, type SpeakerContext } from '../speakers/speakerContext.js';
import type { SpeakerRule } from '../speakers/speakerRule.js';

const owned = /^(?:his|her) /i;
const itsOffice = /^(?:its|their) /i;

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
  let before: Said | undefined;
  let last: Said | undefined;
  const reader = makeReferenceReader(context, references, saidBefore(quotes), places, introductions);
  let turn: readonly EntityDraft[] = [];
  const speakerOf = (source: Span): ResolvedSpeaker => {
    const speaker = bySource.get(source.start) ?? resolveSource(context, rules, source, places.at(source.start));
    bySource.set(source.start, speaker);
    return speaker;
  };
  for (const { nestedIn, source } of quotes) {
    const told = nestedIn && source ? context.byStart.get(source.start) : undefined;
    if (told) told.told = true;
  }
  const indirect = new Set(quotes.filter(({ kind }) => kind === 'indirect').map(({ id }) => id));
  const ordered = [...quotes].sort((a, b) => placeOf(a) - placeOf(b));
  for (const quote of ordered) {
    const { source, content, cue, id } = quote;
    const nested = quote.nestedIn !== undefined;
    const from = placeOf(quote);
    if (places.inHeadline(from) && places.inHeadline((content[0] as Span).start)) continue;
    reader.readTo(source?.end ?? from);
    if (source ? nested && isFirstPerson(text, source) : nested || cue) continue;
    const at = places.at(from);
    const own = !source && at.start === from;
    const question = isQuestion(text, quote);
    const turns = own && before && last && takesTurns(before, last, at.paragraph, question);
    const turned = turns ? before?.drafts : undefined;
    const speaker = source
      ? speakerOf(source)
      : turned
        ? byRule('exchange', { drafts: turned, inferred: true })
        : carrySpeaker(context, from, last, at, own ? portrait.protagonist() : undefined, own && !question);
    ofQuotes.set(id, speaker);
    if (!nested) context.spoken = { drafts: speaker.drafts, end: (content.at(-1) as Span).end };
    if (isTurn(quote)) {
      context.present = [...turn, ...speaker.drafts];
      turn = speaker.drafts;
    }
    const [draft] = speaker.drafts;
    const asked = asksSomebody(text, quote);
    // Her mother told her to go. “I stayed,” she said
    const whose = draft?.named === false && source && owned.test(text.slice(source.start, source.end));
    const place = cue && (draft?.gender === 0 || whose) && !asked ? locate(cue) : undefined;
    // “Why?” she asked. ¶ “Because,” he said
    const alone = source && !(asked || nested) ? text.slice(source.start, source.end).toLowerCase() : '';
    const sign =
      (place && addresseeSign((lines[place.line] as Line).tokens, place.tokens.to)) || -(pronounSign(alone) ?? 0);
    if (draft && (asked || sign)) context.asker = { draft, sentence: at.sentence, sign };
    // A driver told police that he was lost, a court heard; but not: “A driver told us that,” Ruiz said
    const { nestedIn = '' } = quote;
    const heard = at.paragraph < context.opening && indirect.has(nestedIn) && !ofQuotes.get(nestedIn)?.drafts[0]?.human;
    if (draft && (heard || !nested)) noteSpeaker(context, introductions, quote, speaker, at);
    if (!draft || nested || isBeside(at)) continue;
    if (own && draft.named) portrait.note(draft);
    context.last = draft;
    const { paragraph } = places.at((content.at(-1) as Span).start);
    if (last?.paragraph !== paragraph) before = last;
    last = {
      drafts: speaker.drafts,
      paragraph,
      asks: question,
      asked: question && asks(text, quote),
      turned: turned !== undefined,
    };
  }
  reader.readTo(text.length);
  reviseSpeakers(context, references, quotes, ordered, places, ofQuotes, speakerOf);
  reader.forgetSilent(ofQuotes.values());
  return ofQuotes;
}

/** Offset of the source, or of the content where there is none. */
const placeOf = ({ source, content }: Quote): number => (source ?? (content[0] as Span)).start;

/** Keeps in mind who said something: whom "they" can mean next, and whom the text may name soon. */
function noteSpeaker(
  { text, focus, opening }: SpeakerContext,
  introductions: Introductions,
  quote: Quote,
  { drafts: [draft, other] }: ResolvedSpeaker,
  { sentence, paragraph }: ReturnType<TextPlaces['at']>,
): void {
  if (!draft) return;
  const { source, content } = quote;
  // “No,” the three said. They left
  if (!source || draft.plural) focus.note({ draft, sentence, paragraph, subject: true, speaker: true, quoted: false });
  const early = paragraph < opening;
  const reach = early ? 2 : source && itsOffice.test(text.slice(source.start, source.end)) ? 0 : 1;
  // Is it late?, a reporter asked; who answers is somebody else
  if (!other && draft.human && !draft.named && !asks(text, quote))
    introductions.await({ draft, paragraph, reach, from: content.at(-1)?.end });
}

import type { Quote } from '../../model/quote.js';
import type { Span } from '../../model/span.js';
import { makeDescriptorIndex } from '../entities/descriptorIndex.js';
import type { EntityDraft } from '../entities/entityDraft.js';
import { makeFocus } from '../entities/focus.js';
import type { Reference } from '../entities/reference.js';
import { resolveReference } from '../entities/resolveReference.js';
import type { TextPlaces } from '../entities/textPlaces.js';
import type { NameWords } from '../lexicon/nameWords.js';
import type { Line } from '../line.js';
import { carrySpeaker } from '../speakers/carrySpeaker.js';
import { type ResolvedSpeaker, resolveSource } from '../speakers/resolveSource.js';
import type { SpeakerContext } from '../speakers/speakerContext.js';
import { speakerOfHeadline } from '../speakers/speakerOfHeadline.js';

const firstPerson = /^(?:i|me|my|we|our|us)$/i;

/** Decides, in reading order, what every reference means and who said each quotation; adds those without a name to the drafts. */
export function resolveSpeakers(
  text: string,
  lines: readonly Line[],
  references: readonly Reference[],
  quotes: readonly Quote[],
  drafts: EntityDraft[],
  places: TextPlaces,
  words: NameWords,
): Map<string, ResolvedSpeaker> {
  const byStart = new Map(references.map((reference) => [reference.start, reference]));
  const context: SpeakerContext = {
    text,
    lines,
    byStart,
    focus: makeFocus(),
    known: makeDescriptorIndex(drafts),
    words,
    drafts,
    unnamed: new Map(),
  };
  const ofQuotes = new Map<string, ResolvedSpeaker>();
  const bySource = new Map<number, ResolvedSpeaker>();
  let last: { drafts: readonly EntityDraft[]; paragraph: number } | undefined;
  let next = 0;
  const readTo = (end: number): void => {
    for (; next < references.length && (references[next] as Reference).start < end; next++)
      resolveReference(lines, references[next] as Reference, context.known, context.focus, words);
  };
  for (const quote of inReadingOrder(quotes)) {
    const { source } = quote;
    const from = source?.start ?? (quote.content[0] as Span).start;
    readTo(source?.end ?? from);
    const at = places.at(from);
    if (source && quote.nestedIn !== undefined && firstPerson.test(text.slice(source.start, source.end))) continue;
    let speaker: ResolvedSpeaker;
    if (source) {
      speaker = bySource.get(source.start) ?? resolveSource(context, source, at);
      bySource.set(source.start, speaker);
    } else {
      if (places.inHeadline(from) || quote.nestedIn !== undefined || quote.cue) continue;
      speaker = carrySpeaker(context, last, at);
    }
    ofQuotes.set(quote.id, speaker);
    if (speaker.drafts.length > 0 && quote.nestedIn === undefined)
      last = { drafts: speaker.drafts, paragraph: places.at((quote.content[quote.content.length - 1] as Span).start).paragraph };
  }
  readTo(text.length);
  for (const quote of quotes) {
    if (ofQuotes.has(quote.id)) continue;
    const parent = quote.nestedIn === undefined ? undefined : ofQuotes.get(quote.nestedIn);
    if (quote.source && parent) ofQuotes.set(quote.id, { ...parent, inferred: true, rule: 'firstPerson' });
    else if (!quote.source && !quote.cue && quote.nestedIn === undefined)
      ofQuotes.set(quote.id, speakerOfHeadline(text, quote, quotes, ofQuotes));
  }
  return ofQuotes;
}

/** By the place of the source, or of the content where there is none. */
function inReadingOrder(quotes: readonly Quote[]): Quote[] {
  const place = ({ source, content }: Quote): number => source?.start ?? (content[0] as Span).start;
  return [...quotes].sort((a, b) => place(a) - place(b));
}

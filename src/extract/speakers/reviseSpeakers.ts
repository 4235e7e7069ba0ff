import type { Quote } from '../../model/quote.js';
import type { Span } from '../../model/span.js';
import type { Reference } from '../entities/reference.js';
import { isDocument } from '../entities/words/isDocument.js';
import type { TextPlaces } from '../entities/words/textPlaces.js';
import { interviewer } from './interviewer.js';
import { namedNext } from './namedNext.js';
import { firstSpeaker } from './nameLater.js';
import { isTurn, partnersOf } from './partnerOf.js';
import { isQuestion } from './readLabel.js';
import { byRule, type ResolvedSpeaker } from './resolvedSpeaker.js';
import type { SpeakerContext } from './speakerContext.js';
import { isNamed, makeSpeakerOfHeadline, whoIsMeant } from './speakerOfHeadline.js';

/** Whether the words for a speaker are "I" or "we". */
export const isFirstPerson = (text: string, { start, end }: Span): boolean =>
  /^(?:i|me|my|we|our|us|(?:i|we)['’](?:ve|d|ll|m|re))$/i.test(text.slice(start, end));

/**
 * Decides who said what only the rest of the text tells: what "I" and "you" said inside somebody's words, what a headline
 * quotes, and whose a document is that was named before its maker.
 *
 * @param quotes - In text order.
 * @param ordered - The same by their sources.
 * @param speakerOf - Who the words of a headline mean.
 */
export function reviseSpeakers(
  context: SpeakerContext,
  references: readonly Reference[],
  quotes: readonly Quote[],
  ordered: readonly Quote[],
  places: TextPlaces,
  ofQuotes: Map<string, ResolvedSpeaker>,
  speakerOf: (source: Span) => ResolvedSpeaker,
): void {
  const { text } = context;
  const turns = ordered.filter(isTurn);
  const partners = partnersOf(text, turns);
  const asking = interviewer(references, turns, ofQuotes);
  const speakerOfHeadline = makeSpeakerOfHeadline(text, quotes, ofQuotes);
  const direct = new Set(quotes.filter(({ kind }) => kind === 'direct').map(({ id }) => id));
  for (const quote of ordered) {
    const { id } = quote;
    const own = ofQuotes.get(id);
    const revised = addressed(quote) ?? (own ? revise(own, quote) : whoElse(quote));
    if (revised) ofQuotes.set(id, revised);
  }

  /** Whom a speaker calls "you". */
  function addressed({ source, nestedIn = '' }: Quote): ResolvedSpeaker | undefined {
    const you = source && /^you$/i.test(text.slice(source.start, source.end));
    const partner = you ? ofQuotes.get(partners.get(nestedIn) ?? '') : undefined;
    return partner && byRule('secondPerson', partner, partner.drafts, true);
  }

  function revise(own: ResolvedSpeaker, quote: Quote): ResolvedSpeaker | undefined {
    const { source, nestedIn = '' } = quote;
    const echo = own.rule === 'carriedSpeaker' ? speakerOfHeadline(quote) : undefined;
    if (echo?.drafts.length) return echo;
    const parent = ofQuotes.get(nestedIn);
    const told = (source && !parent && namedNext(text, references, own, source, places)) || makerOf(context, own);
    if (told) return told;
    if (asking && own.drafts.length < 1 && source && isQuestion(text.slice(source.start, source.end)))
      return byRule(own.rule, own, [asking], true);
    // Nobody calls themselves "the surgeon", nor "she" in words of their own.
    const itself =
      (own.rule === 'describedSpeaker' && own.drafts[0]?.human) ||
      (own.rule === 'personalPronoun' && direct.has(nestedIn));
    return itself && own.drafts.some((draft) => parent?.drafts.includes(draft)) ? byRule(own.rule, own, []) : undefined;
  }

  /** Who said what nobody was found for in reading order. */
  function whoElse(quote: Quote): ResolvedSpeaker | undefined {
    const { source, nestedIn = '', cue } = quote;
    const parent = ofQuotes.get(nestedIn);
    if (!source) return cue || nestedIn ? undefined : speakerOfHeadline(quote);
    if (parent && isFirstPerson(text, source)) return byRule('firstPerson', parent, parent.drafts, true);
    if (!places.inHeadline(source.start)) return undefined;
    const speaker = speakerOf(source);
    const [draft, other] = speaker.drafts;
    const echo = other || isNamed(references, source) ? undefined : speakerOfHeadline(quote);
    const said = echo && whoIsMeant(echo, draft);
    if (draft?.human && !draft.named && !draft.same) draft.same = said ?? firstSpeaker(references, draft);
    return echo && said ? byRule(echo.rule, echo, [said]) : speaker;
  }
}

/** Who made a document that the text tells of before it tells who made it. */
function makerOf({ issuers }: SpeakerContext, own: ResolvedSpeaker): ResolvedSpeaker | undefined {
  const [document, other] = own.drafts;
  if (!document || other || !isDocument(document)) return undefined;
  const drafts = issuers.get(document.words.at(-1) ?? '');
  return drafts?.[0]?.named ? byRule('documentOf', own, drafts, true) : undefined;
}

import type { Evidence } from './evidence.js';
import type { Span } from './span.js';

/**
 * Why a quotation does not count as said: the text denies it ("did not say …") or only supposes it ("would say …").
 *
 * @category Model
 */
export type Modality = 'denied' | 'hypothetical';

/**
 * A part of the text between quotation marks, with its exact words.
 *
 * @category Model
 */
export interface Verbatim extends Span {
  /** Exactly what stands between the marks, a final comma included; `end − start` code units long. */
  readonly text: string;
}

/**
 * What every quotation has. Source, cue and content are the three parts of an attribution in the PARC and PolNeAR corpora.
 *
 * @typeParam S - Ids of the speakers.
 * @typeParam T - Ids of the topics.
 * @category Model
 */
export interface QuoteBase<out S extends string = string, out T extends string = string> {
  /** Id, unique inside the record. */
  readonly id: string;
  /** Ids of the entities that said it; several if they said it jointly, none if the text names nobody. */
  readonly speakers: readonly S[];
  /** The capacity in which it was said, where the text makes a point of it: "as chair of the committee". */
  readonly speakingAs?: string | undefined;
  /** Ids of the entities it was said to; absent where the text does not tell. */
  readonly audience?: readonly string[] | undefined;
  /** Id of the event at which it was said; absent where the text does not tell. */
  readonly event?: string | undefined;
  /**
   * What was said, with its quotation marks and a leading "that", without the reporting words; at least one part,
   * and several, in text order, where "he said" interrupts.
   */
  readonly content: readonly Span[];
  /** The words that name the speaker; absent where none stand beside the quotation. */
  readonly source?: Span | undefined;
  /** The reporting words: "said", "according to"; absent where there are none. */
  readonly cue?: Span | undefined;
  /** Why it does not count as said; absent for what was said. Queries leave such quotations out unless asked. */
  readonly modality?: Modality | undefined;
  /** Id of the quotation that this one stands in or is told by; absent at the top. */
  readonly nestedIn?: string | undefined;
  /** Ids of the topics it is about, main first; empty where none of the scheme fits. */
  readonly topics: readonly T[];
  /** What it says, in the record maker's own words. */
  readonly summary?: string | undefined;
  /** Why the record attributes it so. */
  readonly evidence: Evidence;
}

/**
 * What direct and mixed quotations have: words between quotation marks.
 *
 * @typeParam S - Ids of the speakers.
 * @typeParam T - Ids of the topics.
 * @category Model
 */
export interface MarkedQuoteBase<out S extends string = string, out T extends string = string> extends QuoteBase<S, T> {
  /** The parts between marks, in text order, inside the content; at least one. */
  readonly verbatim: readonly Verbatim[];
  /** Present where the article left words out of the quotation: "…" or "[…]". */
  readonly elided?: true | undefined;
}

/**
 * A quotation whose whole content stands between quotation marks.
 *
 * @typeParam S - Ids of the speakers.
 * @typeParam T - Ids of the topics.
 * @category Model
 */
export interface DirectQuote<out S extends string = string, out T extends string = string>
  extends MarkedQuoteBase<S, T> {
  /** Discriminant. */
  readonly kind: 'direct';
}

/**
 * A quotation part of whose content stands between quotation marks.
 *
 * @typeParam S - Ids of the speakers.
 * @typeParam T - Ids of the topics.
 * @category Model
 */
export interface MixedQuote<out S extends string = string, out T extends string = string>
  extends MarkedQuoteBase<S, T> {
  /** Discriminant. */
  readonly kind: 'mixed';
}

/**
 * Reported speech without quotation marks. Its wording is the article's, so the record holds only where it stands.
 *
 * @typeParam S - Ids of the speakers.
 * @typeParam T - Ids of the topics.
 * @category Model
 */
export interface IndirectQuote<out S extends string = string, out T extends string = string> extends QuoteBase<S, T> {
  /** Discriminant. */
  readonly kind: 'indirect';
}

/**
 * Something said or written that the article reports, discriminated by `kind`.
 *
 * @typeParam S - Ids of the speakers.
 * @typeParam T - Ids of the topics.
 * @category Model
 */
export type Quote<S extends string = string, T extends string = string> =
  | DirectQuote<S, T>
  | MixedQuote<S, T>
  | IndirectQuote<S, T>;

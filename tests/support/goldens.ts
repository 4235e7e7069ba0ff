import { readdirSync, readFileSync } from 'node:fs';

/** A stretch of an article: start and end in UTF-16 code units, half open, and the text between them, for the reader. */
export type GoldenSpan = readonly [start: number, end: number, text: string];

/** A house style of news writing. */
export type GoldenStyle =
  | 'british'
  | 'european'
  | 'us'
  | 'wire'
  | 'bulletin'
  | 'live-blog'
  | 'press-release'
  | 'transcript';

/** A quotation as an editor sees it: no rule, no confidence. */
export interface GoldenQuote {
  readonly kind: 'direct' | 'mixed' | 'indirect';
  /** The parts of what was said, with marks and a leading "that", without the reporting words. */
  readonly content: readonly GoldenSpan[];
  /** The words between marks, without the marks; the whole turn where `turn` is set; empty where there are no marks. */
  readonly verbatim: readonly GoldenSpan[];
  /** The words that name the speaker; absent where none stand beside the quotation. */
  readonly source?: GoldenSpan;
  /** The reporting words in one stretch; absent where there are none. */
  readonly cue?: GoldenSpan;
  readonly modality?: 'denied' | 'hypothetical';
  /** Index, in the same list, of the smallest quotation around this one. */
  readonly nestedIn?: number;
  /** Set where the content is the unmarked turn of a transcript. */
  readonly turn?: true;
  /** Full names, in NFC, of those who said it; several if jointly, none if the text names nobody. */
  readonly speakers: readonly string[];
}

/** An article with the quotations an editor finds in it. */
export interface Golden {
  /** Name of its file, without the extension. */
  readonly slug: string;
  /** Which of the 24 hard cases of quotation it shows. */
  readonly hard: readonly number[];
  readonly style: GoldenStyle;
  /** Why it exists. */
  readonly note: string;
  readonly text: string;
  /** In text order, an outer quotation before those inside it. */
  readonly quotes: readonly GoldenQuote[];
  /** Marked stretches, with their marks, that nobody said. */
  readonly notSpeech: readonly GoldenSpan[];
  /** Marks without a partner that open or close nothing. */
  readonly stray: readonly GoldenSpan[];
}

interface StoredGolden extends Omit<Golden, 'slug' | 'text' | 'quotes' | 'stray'> {
  readonly eol?: 'crlf';
  readonly lines: readonly string[];
  readonly quotes: readonly (Omit<GoldenQuote, 'verbatim'> & Partial<Pick<GoldenQuote, 'verbatim'>>)[];
  readonly stray?: readonly GoldenSpan[];
}

/**
 * Reads every golden article, in the order of their slugs. The texts are stored as lists of lines, so that no
 * checkout can change a line end; `eol: "crlf"` joins them with CRLF.
 *
 * @example
 * test.each(loadGoldens())('finds the quotations of $slug', ({ text, quotes }) => { … });
 */
export function loadGoldens(): readonly Golden[] {
  const folder = new URL('../golden/', import.meta.url);
  const files = readdirSync(folder).filter((file) => file.endsWith('.json'));
  return files.sort().map((file) => {
    const stored = JSON.parse(readFileSync(new URL(file, folder), 'utf8')) as StoredGolden;
    const { eol, lines, quotes, stray, ...rest } = stored;
    return {
      ...rest,
      slug: file.slice(0, -'.json'.length),
      text: lines.join(eol === 'crlf' ? '\r\n' : '\n'),
      quotes: quotes.map((quote) => ({ ...quote, verbatim: quote.verbatim ?? [] })),
      stray: stray ?? [],
    };
  });
}

type Spans = readonly (readonly [start: number, end: number])[];

/** An annotated article. */
export interface Gold {
  readonly id: string;
  readonly text: string;
  readonly quotes: readonly {
    readonly content: Spans;
    readonly source: Spans;
    readonly cue: Spans;
    readonly who: readonly { readonly names: readonly string[] }[];
  }[];
}

/** What is measured of a record. */
interface Found {
  readonly entities: readonly { readonly id: string; readonly name: string }[];
  readonly quotes: readonly object[];
}

export function houseStyles(): Readonly<
  Record<
    'house-styles' | 'house-styles-unread' | 'twists' | 'twists-unread' | 'desks' | 'desks-unread' | 'plain',
    readonly Gold[]
  >
>;
export function measure(
  golds: readonly Gold[],
  extractArticle: (text: string) => Found,
): Readonly<Record<string, number>>;

/** A pair of quotation marks, or an opening one that its paragraph never closes. */
export interface Mark {
  /** Offset of the opening mark. */
  readonly start: number;
  /** Offset after the closing mark, or after the paragraph where there is none. */
  readonly end: number;
  /** Offset after the opening mark. */
  readonly innerStart: number;
  /** Offset of the closing mark. */
  readonly innerEnd: number;
  /** False where the paragraph never closes it. */
  readonly closed: boolean;
  /** The last character inside that is not a space, a bracket or another mark; empty where there is none. */
  readonly final: string;
  /** Whether it opens with a capital letter. */
  readonly capital: boolean;
  /** Marks inside, in text order. */
  readonly inside: Mark[];
}

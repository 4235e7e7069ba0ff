/** What the spelling of a word tells, wherever it stands. */
export interface Spelling {
  /** Its number in the index by its folded letters; 0 where no label has it. */
  readonly folded: number;
  /** Its number as an acronym; 0 where no label has it. */
  readonly acronym: number;
  /** Whether a label or a phrase begins with it. */
  readonly begins: boolean;
  /** "and" or "or". */
  readonly joins: boolean;
  /** How many code units "'s" takes at its end. */
  readonly possessive: number;
}

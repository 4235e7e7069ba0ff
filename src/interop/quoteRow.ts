/**
 * One quotation as a flat row. Where a cell lists several things, ` | ` stands between them; `null` stands for what the
 * record does not tell.
 *
 * @category Rows
 */
export interface QuoteRow {
  /** Id of the article. */
  readonly article: string;
  /** Its headline. */
  readonly headline: string | null;
  /** Where it is published. */
  readonly url: string | null;
  /** Name of the organisation that published it. */
  readonly publisher: string | null;
  /** Language of its text, BCP 47. */
  readonly language: string;
  /** Day, month or year of publication, ISO 8601, as far as it is certain in form. */
  readonly date: string | null;
  /** The same in EDTF, as uncertain as it is. */
  readonly edtf: string | null;
  /** Id of the quotation. */
  readonly quote: string;
  /** Place among the article's quotations, from 1, in text order. */
  readonly position: number;
  /** Names of the speakers; `null` where the text names nobody. */
  readonly speaker: string | null;
  /** Ids of the speakers, local to the article. */
  readonly speakerId: string | null;
  /** Kinds of the speakers: `person`, `organization` and so on. */
  readonly speakerKind: string | null;
  /** In what capacity it was said, else the first office of each speaker; empty between the bars for one without. */
  readonly role: string | null;
  /** Organisations of these offices, likewise. */
  readonly organization: string | null;
  /** `direct`, `mixed` or `indirect`. */
  readonly kind: 'direct' | 'mixed' | 'indirect';
  /** `denied` or `hypothetical`; `null` for what was said. */
  readonly modality: 'denied' | 'hypothetical' | null;
  /** The words between the marks, separate scraps joined by an ellipsis; `null` for an indirect quotation. */
  readonly text: string | null;
  /** The whole quotation as it stands; `null` for a record without its text. */
  readonly content: string | null;
  /** What it says, in the record maker's own words. */
  readonly summary: string | null;
  /** The reporting words; `null` for a record without its text, or where there are none. */
  readonly cue: string | null;
  /** Ids of the topics, main first. */
  readonly topics: string | null;
  /** Offset of its first UTF-16 code unit in the text. */
  readonly start: number;
  /** Offset after its last one. */
  readonly end: number;
  /** Every part of it: `start-end`. */
  readonly spans: string;
  /** `stated`, `inferred` or `editorial`. */
  readonly basis: 'stated' | 'inferred' | 'editorial';
  /** How sure the attribution is, from 0 to 1. */
  readonly confidence: number;
}

/**
 * The words that the markup adds to the article, to be translated where the reader's language is not English.
 *
 * @category HTML
 */
export interface HtmlLabels {
  /** Heading of the legend. */
  readonly legend: string;
  /** For quotations whose speaker the text does not name. */
  readonly unattributed: string;
  /** For words between marks. */
  readonly direct: string;
  /** For a quotation partly between marks. */
  readonly mixed: string;
  /** For reported speech. */
  readonly indirect: string;
  /** For what the text says was not said. */
  readonly denied: string;
  /** For what the text only supposes to be said. */
  readonly hypothetical: string;
  /** For a link to a quotation, before its number. */
  readonly quotation: string;
}

/** The labels in English. */
export const englishLabels: HtmlLabels = {
  legend: 'Who said what',
  unattributed: 'Speaker not named',
  direct: 'Quoted word for word',
  mixed: 'Quoted in part',
  indirect: 'Reported in the article’s words',
  denied: 'Not said, according to the text',
  hypothetical: 'Not said, only supposed',
  quotation: 'Quotation',
};

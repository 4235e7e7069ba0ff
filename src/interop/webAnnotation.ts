/**
 * Selects text by position. Counts Unicode code points, as the Recommendation demands, unless the export was asked for
 * UTF-16 code units.
 *
 * @category Web Annotation
 */
export interface TextPositionSelector {
  /** Discriminant. */
  readonly type: 'TextPositionSelector';
  /** Number of characters before the first that is selected. */
  readonly start: number;
  /** Number of characters before the first after the selection. */
  readonly end: number;
}

/**
 * Selects text by its wording.
 *
 * @category Web Annotation
 */
export interface TextQuoteSelector {
  /** Discriminant. */
  readonly type: 'TextQuoteSelector';
  /** The words selected. */
  readonly exact: string;
  /** The words before; absent where the record has no text. */
  readonly prefix?: string;
  /** The words after; likewise. */
  readonly suffix?: string;
}

/**
 * A stretch of the article's text. Two selectors are two ways to find the same stretch.
 *
 * @category Web Annotation
 */
export interface AnnotationTarget {
  /** Discriminant. */
  readonly type: 'SpecificResource';
  /** IRI of the article. */
  readonly source: string;
  /** How to find the stretch: by position, and by wording where the record has it. */
  readonly selector: readonly (TextPositionSelector | TextQuoteSelector)[];
}

/**
 * A link from a stretch of text to what is said of it: the quotation, a speaker or the entity mentioned
 * (`identifying`), a topic (`classifying`).
 *
 * @category Web Annotation
 */
export interface AnnotationLink {
  /** Discriminant. */
  readonly type: 'SpecificResource';
  /** Why it is linked. */
  readonly purpose: 'identifying' | 'classifying' | 'linking';
  /** What is linked. */
  readonly source: {
    /** IRI: in a published vocabulary where there is an exact match, else of the record's part. */
    readonly id: string;
    /** Class of a person or an organisation. */
    readonly type?: 'Person' | 'Organization';
    /** Its name. */
    readonly label: string;
  };
}

/**
 * A summary of a quotation in the record maker's own words.
 *
 * @category Web Annotation
 */
export interface AnnotationText {
  /** Discriminant. */
  readonly type: 'TextualBody';
  /** Why it is there. */
  readonly purpose: 'describing';
  /** Its media type. */
  readonly format: 'text/plain';
  /** The summary. */
  readonly value: string;
}

/**
 * An annotation of one part of a quotation, of the words between one pair of marks, or of one mention.
 *
 * @category Web Annotation
 */
export interface WebAnnotation {
  /** IRI, the same in every export of the record. */
  readonly id: string;
  /** Discriminant. */
  readonly type: 'Annotation';
  /**
   * `describing` for a part of a quotation's content, `highlighting` for words between marks, `identifying` for a
   * mention of an entity.
   */
  readonly motivation: 'describing' | 'highlighting' | 'identifying';
  /** What is said of the text; of a quotation first the quotation itself, then speakers, topics and summary. */
  readonly body: readonly (AnnotationLink | AnnotationText)[];
  /** Which text. */
  readonly target: AnnotationTarget;
}

/**
 * The annotations of a record, in one page.
 *
 * @category Web Annotation
 */
export interface AnnotationPage {
  /** The context. */
  readonly '@context': 'http://www.w3.org/ns/anno.jsonld';
  /** IRI. */
  readonly id: string;
  /** Discriminant. */
  readonly type: 'AnnotationPage';
  /** The collection that the page is all of. */
  readonly partOf: {
    /** IRI. */
    readonly id: string;
    /** Discriminant. */
    readonly type: 'AnnotationCollection';
    /** Number of annotations. */
    readonly total: number;
    /** Headline of the article. */
    readonly label?: string;
    /** Licence of the record, not of the article. */
    readonly rights?: string;
  };
  /** Always 0: the page is the first. */
  readonly startIndex: 0;
  /** The annotations: those of the quotations in text order, then those of the mentions by entity. */
  readonly items: readonly WebAnnotation[];
}

import type { JsonLdAgent, JsonLdPlace, JsonLdReference } from './jsonLdAgent.js';

/**
 * A concept scheme.
 *
 * @category JSON-LD
 */
export interface JsonLdTopicSet extends JsonLdReference {
  /** Discriminant. */
  readonly '@type': 'DefinedTermSet';
  /** Title of the scheme given or of the library's own; else the id of the record's scheme. */
  readonly name: string;
  /** Id of the record's scheme. */
  readonly identifier: string;
}

/**
 * A topic, a concept of the record's scheme.
 *
 * @category JSON-LD
 */
export interface JsonLdTopic extends JsonLdReference {
  /** Discriminant. */
  readonly '@type': 'DefinedTerm';
  /** The label. */
  readonly name: string;
  /** The topic's id. */
  readonly termCode: string;
  /** The scheme. */
  readonly inDefinedTermSet: JsonLdTopicSet | JsonLdReference;
  /** The same concept in published vocabularies, EuroVoc first. */
  readonly sameAs?: readonly string[];
}

/**
 * An event that the article reports.
 *
 * @category JSON-LD
 */
export interface JsonLdEvent extends JsonLdReference {
  /** Discriminant. */
  readonly '@type': 'Event';
  /** What it was. */
  readonly name: string;
  /** Its first day, month or year. */
  readonly startDate?: string;
  /** Its last day, month or year; absent where the record gives one date. */
  readonly endDate?: string;
  /** Where it was. */
  readonly location?: JsonLdPlace | JsonLdReference;
  /** Who held it: the participants that the record calls `host`. */
  readonly organizer?: readonly JsonLdAgent[];
  /** Who else took part. */
  readonly attendee?: readonly JsonLdAgent[];
}

/**
 * What quotations and statements have.
 *
 * @category JSON-LD
 */
export interface JsonLdSaid extends JsonLdReference {
  /** Place among the record's quotations, from 1, in text order. */
  readonly position: number;
  /** Its topics, main first. */
  readonly about?: readonly (JsonLdTopic | JsonLdReference)[];
  /** Where it was said. */
  readonly recordedAt?: JsonLdReference;
  /** The quotation that it stands in or is told by. */
  readonly isPartOf?: JsonLdReference;
}

/**
 * A direct or mixed quotation: the words between the marks.
 *
 * @category JSON-LD
 */
export interface JsonLdQuotation extends JsonLdSaid {
  /** Discriminant. */
  readonly '@type': 'Quotation';
  /** The words between the marks; parts of a direct quotation joined by a space, of a mixed one by an ellipsis. */
  readonly text: string;
  /** Who said it. */
  readonly spokenByCharacter?: readonly JsonLdAgent[];
  /** What it says, in the record maker's own words. */
  readonly abstract?: string;
}

/**
 * Reported speech: never its wording, which is the article's.
 *
 * @category JSON-LD
 */
export interface JsonLdStatement extends JsonLdSaid {
  /** Discriminant. */
  readonly '@type': 'Statement';
  /** What it says, in the record maker's own words; absent where the record has no summary. */
  readonly text?: string;
  /** Who said it. */
  readonly creator?: readonly JsonLdAgent[];
}

/**
 * A record as a schema.org `NewsArticle`; assignable to `WithContext<NewsArticle>` of schema-dts.
 *
 * @category JSON-LD
 */
export interface JsonLdArticle extends JsonLdReference {
  /** The context. */
  readonly '@context': 'https://schema.org';
  /** Discriminant. */
  readonly '@type': 'NewsArticle';
  /** The record's id for the article. */
  readonly identifier: string;
  /** The headline. */
  readonly headline?: string;
  /** Language of the text, BCP 47. */
  readonly inLanguage?: string;
  /** Where it is published. */
  readonly url?: string;
  /** When it was published: a day, a month or a year, never more than the record knows. */
  readonly datePublished?: string;
  /** When it was last changed, likewise. */
  readonly dateModified?: string;
  /** Who wrote it. */
  readonly author?: readonly JsonLdAgent[];
  /** Who published it. */
  readonly publisher?: JsonLdAgent;
  /** Whose the copyright is, where that is an entity of the record. */
  readonly copyrightHolder?: JsonLdAgent;
  /** The article's copyright notice. */
  readonly copyrightNotice?: string;
  /** Year of the article's copyright. */
  readonly copyrightYear?: number;
  /** Licence of the record, not of the article. */
  readonly sdLicense?:
    | string
    | {
        /** Always this. */
        readonly '@type': 'CreativeWork';
        /** The expression, where it names several licences. */
        readonly name: string;
      };
  /** The text that the record was made from, by its hash. */
  readonly associatedMedia: {
    /** Always this. */
    readonly '@type': 'MediaObject';
    /** Always this. */
    readonly encodingFormat: 'text/plain';
    /** SHA-256 of the text in UTF-8, in hexadecimal. */
    readonly sha256: string;
  };
  /** Its topics, main first, then the events it reports. */
  readonly about?: readonly (JsonLdTopic | JsonLdEvent | JsonLdReference)[];
  /** Who and what it mentions. */
  readonly mentions?: readonly (JsonLdAgent | JsonLdPlace)[];
  /** What was said, in text order. */
  readonly hasPart?: readonly (JsonLdQuotation | JsonLdStatement)[];
}

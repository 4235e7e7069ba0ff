/**
 * How a concept relates to one in another scheme: SKOS mapping relations, seen from this side
 * (`broad`: theirs is wider).
 *
 * @category Model
 */
export type MatchType = 'exact' | 'close' | 'broad' | 'narrow' | 'related';

/**
 * A label that a concept of a published vocabulary had.
 *
 * @category Model
 */
export interface LabelSeen {
  /** The label. */
  readonly label: string;
  /** The year of the release in which it was seen; an interval of years where only that is known. */
  readonly release: string;
}

/**
 * A link from a concept to one in a published vocabulary.
 *
 * @category Model
 */
export interface ConceptMapping {
  /** The vocabulary: `eurovoc`, `medtop` (IPTC Media Topics) or `wikidata`. */
  readonly scheme: string;
  /** The concept's code there. */
  readonly code: string;
  /** How the two relate. */
  readonly match: MatchType;
  /** The labels it had there, by release, oldest first; empty where the vocabulary was read for its code alone. */
  readonly seen: readonly LabelSeen[];
}

/**
 * Labels that mention a concept only beside certain words: "energy infrastructure" is an attack on it only where the
 * sentence tells of one.
 *
 * @category Model
 */
export interface ContextLabel {
  /** The labels; one that is a label of the concept anyway needs its context in texts then. */
  readonly labels: readonly string[];
  /** Lists of words or phrases, of each of which one must stand beside the label, outside its own words. */
  readonly with: readonly (readonly string[])[];
  /** How near they must stand; in the same sentence where absent. */
  readonly within?: 'sentence' | 'text' | undefined;
}

/**
 * A concept of a scheme (SKOS).
 *
 * @typeParam T - Ids of the scheme's concepts.
 * @category Model
 */
export interface Concept<out T extends string = string> {
  /** Id, unique inside the scheme. */
  readonly id: T;
  /** The label to show. */
  readonly prefLabel: string;
  /** Other labels by which the concept is found. */
  readonly altLabels: readonly string[];
  /** Labels by which texts mention it and nothing else does: not to show, not to look it up by; none where absent. */
  readonly hiddenLabels?: readonly string[] | undefined;
  /** Labels by which texts mention it beside certain words only; none where absent. */
  readonly contextLabels?: readonly ContextLabel[] | undefined;
  /** Ids of the next broader concepts; empty at the top. */
  readonly broader: readonly T[];
  /** Ids of concepts that are related, neither broader nor narrower. */
  readonly related: readonly T[];
  /** Links to published vocabularies; empty where none was verified. */
  readonly mappings: readonly ConceptMapping[];
}

/**
 * A set of concepts and their tree (SKOS).
 *
 * @typeParam T - Ids of the scheme's concepts.
 * @category Model
 */
export interface ConceptScheme<out T extends string = string> {
  /** Id of the scheme; what a record's `scheme` names. */
  readonly id: string;
  /** Title of the scheme. */
  readonly title: string;
  /** The concepts, broader ones before narrower ones. */
  readonly concepts: readonly Concept<T>[];
}

import type { ArticleBase } from '../model/article.js';
import type { Concept, ConceptScheme } from '../model/conceptScheme.js';
import { checkScheme } from '../topics/checkScheme.js';
import { librarySchemeId } from '../topics/librarySchemeId.js';
import { topicTerms } from './topicTerms.js';
import { vocabularyIri } from './vocabularyIri.js';

/** A topic as other vocabularies know it. */
export interface KnownTopic {
  /** The label to show; the id where the scheme is not known. */
  readonly label: string;
  /** IRIs of the concepts that match it exactly, EuroVoc's first. */
  readonly same: readonly string[];
}

/**
 * Options of the exports that name topics.
 *
 * @category JSON-LD
 */
export interface SchemeOptions {
  /**
   * The concept scheme that the record's topics are from, for their labels and their matches in published vocabularies.
   *
   * Without it the library's own scheme serves the records that name it; topics of any other scheme go by their ids.
   */
  readonly scheme?: ConceptScheme | undefined;
}

/** The topics by id: those of the scheme given or else of the library's own, if the record names that, and the record's. */
export function knownTopics(article: ArticleBase, { scheme }: SchemeOptions): ReadonlyMap<string, KnownTopic> {
  if (scheme !== undefined) checkScheme(scheme);
  const { topics, quotes } = article;
  const used = [...topics.map(({ topic }) => topic), ...quotes.flatMap((quote) => quote.topics)];
  return new Map([
    ...used.map((id) => [id, { label: id, same: [] }] as const),
    ...(scheme ? scheme.concepts.map(describeConcept) : ownTopics(article)),
  ]);
}

function ownTopics({ scheme }: ArticleBase): (readonly [string, KnownTopic])[] {
  return scheme === librarySchemeId ? topicTerms.split('\n').map(readTerm) : [];
}

function describeConcept(concept: Concept): readonly [string, KnownTopic] {
  // A scheme without any, which the engine takes
  const exact = (concept.mappings ?? []).filter(({ match }) => match === 'exact');
  const same = exact.flatMap(({ scheme, code }) => vocabularyIri(scheme, code));
  return [concept.id, { label: concept.prefLabel, same }];
}

function readTerm(line: string): readonly [string, KnownTopic] {
  const [id, label, ...codes] = line.split('|') as [string, string, ...string[]];
  return [
    id,
    {
      label: label || id.charAt(0).toUpperCase() + id.slice(1).replaceAll('-', ' '),
      same: codes.flatMap((code) => vocabularyIri(...(code.split(':') as [string, string]))),
    },
  ];
}

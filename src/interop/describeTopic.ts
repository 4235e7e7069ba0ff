import type { ArticleBase } from '../model/article.js';
import type { ConceptScheme } from '../model/conceptScheme.js';
import { librarySchemeId } from '../topics/librarySchemeId.js';
import { topicTerms } from './topicTerms.js';
import { vocabularyIri } from './vocabularyIri.js';

/** A topic as other vocabularies know it. */
export interface TopicDescription {
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

/** Looks a topic up in the scheme given, or else in the library's own, if the record names that. */
export function describeTopic(article: ArticleBase, { scheme }: SchemeOptions, id: string): TopicDescription {
  const concept = scheme?.concepts.find((one) => one.id === id);
  if (concept) {
    const exact = concept.mappings.filter(({ match }) => match === 'exact');
    return { label: concept.prefLabel, same: exact.flatMap((one) => vocabularyIri(one.scheme, one.code)) };
  }
  if (scheme || !isOwn(article) || !Object.hasOwn(topicTerms, id)) return { label: id, same: [] };
  const [label, ...matches] = (topicTerms[id] as string).split('|');
  return {
    label: label || (id[0] as string).toUpperCase() + id.slice(1).replaceAll('-', ' '),
    same: matches.flatMap((match) => {
      const [register, code] = match.split(':') as [string, string];
      return vocabularyIri(register, code);
    }),
  };
}

/** Without a scheme: the library's own topics where the record is of them, and what the record has assigned. */
export function topicIds(article: ArticleBase, { scheme }: SchemeOptions): readonly string[] {
  if (scheme) return scheme.concepts.map(({ id }) => id);
  return [
    ...(isOwn(article) ? Object.keys(topicTerms) : []),
    ...article.topics.map(({ topic }) => topic),
    ...article.quotes.flatMap(({ topics }) => topics),
  ];
}

function isOwn({ scheme }: ArticleBase): boolean {
  return scheme === librarySchemeId;
}

import type { Concept, ConceptScheme } from '../model/conceptScheme.js';
import { checkString } from '../text/checkString.js';
import { foldText } from '../text/foldText.js';
import { checkScheme } from './checkScheme.js';

/**
 * Finds a concept of a scheme by id or label.
 *
 * An id comes before a preferred label, and that before any other label. Case, accents, kinds of hyphen and
 * the spellings "co-operation" and "cooperation" make no difference in labels.
 *
 * @param scheme - The concept scheme.
 * @param idOrLabel - An id, or a whole label.
 * @returns The concept; `undefined` where none has that id or label.
 * @throws {@link onrecord!ArgumentError | ArgumentError} `not-a-scheme` or `not-a-string`.
 * @example
 * ```ts
 * import { findTopic, topicScheme } from 'onrecord/topics';
 *
 * console.log(findTopic(topicScheme, 'eu-nato co-operation')?.id); // => eu-nato-cooperation
 * ```
 * @category Topics
 */
export function findTopic<T extends string>(scheme: ConceptScheme<T>, idOrLabel: string): Concept<T> | undefined {
  checkScheme(scheme);
  checkString(idOrLabel, 'idOrLabel');
  const { concepts } = scheme;
  const wanted = foldLabel(idOrLabel);
  return (
    concepts.find(({ id }) => id === idOrLabel) ??
    concepts.find(({ prefLabel }) => foldLabel(prefLabel) === wanted) ??
    concepts.find(({ altLabels }) => altLabels.some((label) => foldLabel(label) === wanted))
  );
}

function foldLabel(label: string): string {
  return foldText(label)
    .replace(/\bco-(?=op)/gu, 'co')
    .replaceAll('-', ' ');
}

import type { Concept, ConceptScheme } from 'onrecord';
import { findPassages } from '../../src/extract/stages/findPassages.js';
import { findTopics } from '../../src/extract/stages/findTopics.js';
import { libraryTopics } from '../../src/extract/topics/libraryTopics.js';

/** A concept of a scheme of a test's own. */
export const concept = (id: string, prefLabel: string, more: Partial<Concept> = {}): Concept => ({
  id,
  prefLabel,
  altLabels: [],
  broader: [],
  related: [],
  mappings: [],
  ...more,
});

/** A scheme of a test's own. */
export const scheme = (...concepts: Concept[]): ConceptScheme => ({ id: 'own', title: 'Own', concepts });

/** The topics of a text, main first. */
export const find = (text: string, used: ConceptScheme = libraryTopics()) =>
  findTopics(text, findPassages(text), [], used).topics;

/** Their ids. */
export const ids = (text: string, used?: ConceptScheme) => find(text, used).map(({ topic }) => topic);

/** The words that mention each. */
export const words = (text: string, used: ConceptScheme) =>
  find(text, used).flatMap(({ topic, spans }) => spans.map(({ start, end }) => `${topic}: ${text.slice(start, end)}`));

/** How much a text is about a topic of the library's; 0 where it has none. */
export const relevance = (text: string, id: string): number =>
  find(text).find(({ topic }) => topic === id)?.relevance ?? 0;

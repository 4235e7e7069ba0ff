import type { Concept, ConceptScheme } from '../../model/conceptScheme.js';
import { librarySchemeId } from '../../topics/librarySchemeId.js';
import { contextLists, topicLabels } from '../lexicon/topicLabels.js';

let scheme: ConceptScheme | undefined;

/** The library's scheme as far as the engine reads it, without mappings; made on first use. */
export function libraryTopics(): ConceptScheme {
  scheme ??= { id: librarySchemeId, title: 'Defence policy', concepts: readConcepts() };
  return scheme;
}

function readConcepts(): Concept[] {
  const rows = topicLabels.split('\n').map((line) => line.split('|'));
  const lists = contextLists.split('\n').map((list) => listOf(list));
  const idsAt = (places: string | undefined): string[] =>
    listOf(places).map((place) => (rows[Number(place)] as [string])[0]);
  return rows.map(([id = '', prefLabel, altLabels, hiddenLabels, broader, related, contexts]) => ({
    id,
    prefLabel: prefLabel || id.charAt(0).toUpperCase() + id.slice(1).replaceAll('-', ' '),
    altLabels: listOf(altLabels),
    hiddenLabels: listOf(hiddenLabels),
    broader: idsAt(broader),
    related: idsAt(related),
    contextLabels: listOf(contexts, '+').map((context) => {
      const [labels, ...numbers] = context.split('>');
      return {
        labels: listOf(labels),
        with: numbers.map((number) => lists[Number.parseInt(number, 10)] as string[]),
        within: context.endsWith('*') ? 'text' : 'sentence',
      };
    }),
    mappings: [],
  }));
}

const listOf = (text: string | undefined, separator = ';'): string[] => (text ? text.split(separator) : []);

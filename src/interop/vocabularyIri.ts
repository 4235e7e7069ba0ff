import { encodePart } from './encodePart.js';

/** IRI of a concept or an entity in a published vocabulary, as a list: empty for a register that has none. */
export function vocabularyIri(scheme: string, code: string): readonly string[] {
  return Object.hasOwn(bases, scheme) ? [bases[scheme] + encodePart(code)] : [];
}

const bases: Readonly<Record<string, string>> = {
  eurovoc: 'http://eurovoc.europa.eu/',
  medtop: 'http://cv.iptc.org/newscodes/mediatopic/',
  wikidata: 'http://www.wikidata.org/entity/',
};

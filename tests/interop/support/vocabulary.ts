import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';

/** A published RDF vocabulary, as its npm package has it. */
export interface Vocabulary {
  readonly classes: ReadonlySet<string>;
  readonly properties: ReadonlySet<string>;
  /** Classes that a property may be of, and that its values may be of; empty where it says nothing. */
  readonly domain: (property: string) => readonly string[];
  readonly range: (property: string) => readonly string[];
  /** Whether one class is the other or below it. */
  readonly isA: (type: string, wanted: string) => boolean;
}

const rdf = 'http://www.w3.org/1999/02/22-rdf-syntax-ns#';
const rdfs = 'http://www.w3.org/2000/01/rdf-schema#';

/** Reads the N-Quads file of a vocabulary. */
export function readVocabulary(url: string): Vocabulary {
  const text = readFileSync(fileURLToPath(url), 'utf8');
  const triples = Array.from(
    text.matchAll(/^<([^>]+)> <([^>]+)> <([^>]+)>/gmu),
    ([, s, p, o]) => [s, p, o] as [string, string, string],
  );
  const index = new Map<string, string[]>();
  for (const [subject, predicate, object] of triples) {
    const key = `${predicate.replace(/^.*[#/]/u, '')} ${subject}`;
    index.set(key, [...(index.get(key) ?? []), object]);
  }
  const of = (predicates: readonly string[], subject: string) =>
    predicates.flatMap((one) => index.get(`${one} ${subject}`) ?? []);
  const withType = (...types: readonly string[]) =>
    new Set(triples.filter(([, p, o]) => p === `${rdf}type` && types.includes(o)).map(([subject]) => subject));
  const isA = (type: string, wanted: string): boolean =>
    type === wanted || of(['subClassOf'], type).some((parent) => isA(parent, wanted));
  return {
    classes: withType(`${rdfs}Class`, 'http://www.w3.org/2002/07/owl#Class'),
    properties: withType(
      `${rdf}Property`,
      'http://www.w3.org/2002/07/owl#ObjectProperty',
      'http://www.w3.org/2002/07/owl#DatatypeProperty',
    ),
    domain: (property) => of(['domainIncludes', 'domain'], property),
    range: (property) => of(['rangeIncludes', 'range'], property),
    isA,
  };
}

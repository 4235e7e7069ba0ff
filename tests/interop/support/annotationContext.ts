const standard = {
  as: 'http://www.w3.org/ns/activitystreams#',
  dc: 'http://purl.org/dc/elements/1.1/',
  dcterms: 'http://purl.org/dc/terms/',
  foaf: 'http://xmlns.com/foaf/0.1/',
  oa: 'http://www.w3.org/ns/oa#',
  rdf: 'http://www.w3.org/1999/02/22-rdf-syntax-ns#',
  rdfs: 'http://www.w3.org/2000/01/rdf-schema#',
  xsd: 'http://www.w3.org/2001/XMLSchema#',
};

const link = (id: string) => ({ '@id': id, '@type': '@id' });
const term = (id: string) => ({ '@id': id, '@type': '@vocab' });
const count = (id: string) => ({ '@id': id, '@type': 'xsd:nonNegativeInteger' });

/**
 * The terms of http://www.w3.org/ns/anno.jsonld that an export may use, as the Web Annotation Vocabulary defines them.
 * There is no `@vocab` in it, so that safe mode refuses every other key.
 */
export const annotationContext = {
  ...standard,
  id: { '@id': '@id', '@type': '@id' },
  type: { '@id': '@type', '@type': '@id' },
  Annotation: 'oa:Annotation',
  AnnotationCollection: 'as:OrderedCollection',
  AnnotationPage: 'as:OrderedCollectionPage',
  Organization: 'foaf:Organization',
  Person: 'foaf:Person',
  SpecificResource: 'oa:SpecificResource',
  TextPositionSelector: 'oa:TextPositionSelector',
  TextQuoteSelector: 'oa:TextQuoteSelector',
  TextualBody: 'oa:TextualBody',
  classifying: 'oa:classifying',
  describing: 'oa:describing',
  highlighting: 'oa:highlighting',
  identifying: 'oa:identifying',
  linking: 'oa:linking',
  tagging: 'oa:tagging',
  body: link('oa:hasBody'),
  items: { '@id': 'as:items', '@type': '@id', '@container': '@list' },
  partOf: link('as:partOf'),
  rights: link('dcterms:rights'),
  selector: link('oa:hasSelector'),
  source: link('oa:hasSource'),
  target: link('oa:hasTarget'),
  motivation: term('oa:motivatedBy'),
  purpose: term('oa:hasPurpose'),
  end: count('oa:end'),
  start: count('oa:start'),
  startIndex: count('as:startIndex'),
  total: count('as:totalItems'),
  exact: 'oa:exact',
  format: 'dc:format',
  label: 'rdfs:label',
  prefix: 'oa:prefix',
  suffix: 'oa:suffix',
  value: 'rdf:value',
};

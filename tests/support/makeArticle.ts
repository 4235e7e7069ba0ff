import { type AttachedArticle, identifyText, type Quote } from 'onrecord';

/** A minimal attached record of a text, with what a test adds to it. */
export function makeArticle(body: string, parts: Partial<AttachedArticle> = {}): AttachedArticle {
  return {
    schemaVersion: 1,
    form: 'attached',
    id: 'test',
    language: 'en',
    authors: [],
    provenance: { method: 'editorial', reviewed: true, warnings: [] },
    text: identifyText(body),
    body,
    passages: [],
    entities: [],
    quotes: [],
    scheme: 'test-scheme',
    topics: [],
    events: [],
    ...parts,
  };
}

/** An indirect quotation without a speaker, with what a test adds to it. */
export function makeQuote(parts: Partial<Quote> = {}): Quote {
  return {
    kind: 'indirect',
    id: 'quote',
    speakers: [],
    content: [{ start: 0, end: 1 }],
    topics: [],
    evidence: { basis: 'stated', confidence: 1 },
    ...parts,
  } as Quote;
}

import type { ArticleBase } from '../../model/article.js';
import type { Quote } from '../../model/quote.js';
import { entityIris } from '../entityIris.js';
import { knownTopics, type SchemeOptions } from '../knownTopics.js';
import type { AnnotationErrorCode } from './annotationError.js';
import { asList } from './asList.js';
import { directoryOf } from './directoryOf.js';

/** What the bodies of one annotation say of a quotation. */
export interface BodyContent {
  /** Id of the quotation, where a body links one of the record or of an earlier export. */
  readonly quote: string | undefined;
  /** Speakers, topics and the summary, which is absent where no text describes. */
  readonly told: Pick<Quote, 'speakers' | 'topics' | 'summary'>;
}

/** Reports what is wrong with an annotation; gives the nothing that is read. */
export type Report = (code: AnnotationErrorCode, value?: string) => readonly [];

/** Makes a reader of links and texts that identify a speaker of the record, classify by topic, tag or describe. */
export function bodyReader(
  article: ArticleBase,
  options: SchemeOptions,
): (bodies: unknown, report: Report) => BodyContent {
  const speakerOf = directoryOf(article.entities.map((entity) => ({ ...entity, iris: entityIris(entity) })));
  const topicOf = directoryOf(
    Array.from(knownTopics(article, options), ([id, { label: name, same: iris }]) => ({ id, name, iris })),
  );

  return (bodies, report) => {
    let quote: string | undefined;
    let description = {};
    const speakers = new Set<string>();
    const topics = new Set<string>();
    for (const { purpose, source, value: text } of asList(bodies).map(Object)) {
      const value = `${text ?? source?.id ?? source}`.trim();
      const [kind, id = value] = partOf(value);
      const code = codes.get(`${purpose}`);
      const topic = code !== 'unknown-speaker' && topicOf(id);
      const speaker = code !== 'unknown-topic' && speakerOf(id);
      if (kind === 'quote') quote = id;
      else if (text && `${purpose}` === 'describing') description = { summary: `${text}` };
      else if (code && topic) topics.add(topic);
      else if (code && speaker) speakers.add(speaker);
      else if (code) report(code, value);
    }
    return { quote, told: { ...description, speakers: [...speakers], topics: [...topics] } };
  };
}

const codes: ReadonlyMap<unknown, AnnotationErrorCode> = new Map([
  ['identifying', 'unknown-speaker'],
  ['classifying', 'unknown-topic'],
  ['tagging', 'unknown-tag'],
]);

/** Kind and id of what an IRI of an export names, whatever the article's own IRI was there. */
function partOf(iri: string): readonly string[] {
  try {
    return /#(\w+)\/([^/]+)$/u.exec(iri)?.slice(1).map(decodeURIComponent) ?? [];
  } catch {
    return [];
  }
}

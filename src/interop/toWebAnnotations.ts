import type { Article } from '../model/article.js';
import type { Entity } from '../model/entity.js';
import type { Quote, Verbatim } from '../model/quote.js';
import type { Span } from '../model/span.js';
import { toCodePoint } from '../text/toCodePoint.js';
import { checkRecord } from './checkRecord.js';
import { compact } from './compact.js';
import { entitiesById } from './entitiesById.js';
import { entityIris } from './entityIris.js';
import { type KnownTopic, knownTopics, type SchemeOptions } from './knownTopics.js';
import { licenseIri } from './licenseIri.js';
import { quoteSelector } from './quoteSelector.js';
import { recordIris } from './recordIris.js';
import type {
  AnnotationLink,
  AnnotationPage,
  AnnotationTarget,
  AnnotationText,
  WebAnnotation,
} from './webAnnotation.js';

/**
 * What text positions count: Unicode code points, as the Recommendation demands, or UTF-16 code units, as many tools do.
 *
 * @category Web Annotation
 */
export type PositionUnits = 'code-points' | 'utf-16';

/**
 * How a record is written as annotations.
 *
 * @category Web Annotation
 */
export interface WebAnnotationOptions extends SchemeOptions {
  /**
   * IRI of the article as the annotation tool knows it; what the annotations target.
   *
   * Without it the record's `url` serves, else the hash of the text (`nih:sha-256;…`, RFC 6920).
   */
  readonly source?: string | undefined;
  /**
   * What positions count.
   *
   * @defaultValue `'code-points'`
   */
  readonly units?: PositionUnits | undefined;
}

/**
 * Writes a record as W3C Web Annotations: one for each part of a quotation's content, one for the words between each
 * pair of marks, one for each mention.
 *
 * Positions are exact on every record, without the text too. Of wording a detached record gives only what stands
 * between marks; an attached one gives every stretch with enough around it to be unique. A quotation's speakers and
 * topics are linked by IRIs, in Wikidata and EuroVoc where the record has an exact match. Quotations that the text denies
 * or only supposes are left out. The guide lists what else is lost.
 *
 * @param article - The record, detached or attached.
 * @param options - The article's IRI, what positions count, and the scheme of the topics.
 * @returns An `AnnotationPage`, plain data for `JSON.stringify`.
 * @throws {@link onrecord!ArgumentError | ArgumentError} `not-an-article` or `unknown-version`.
 * @example
 * ```ts
 * import { article } from 'onrecord';
 * import { toWebAnnotations } from 'onrecord/interop';
 *
 * const { items } = toWebAnnotations(article);
 * console.log(items.find(({ motivation }) => motivation === 'highlighting')?.target.selector.at(-1));
 * // => { type: 'TextQuoteSelector', exact: 'just and lasting peace' }
 * ```
 * @category Web Annotation
 */
export function toWebAnnotations(article: Article, options: WebAnnotationOptions = {}): AnnotationPage {
  checkRecord(article);
  const iris = recordIris(article, options.source);
  const entities = entitiesById(article);
  const topics = knownTopics(article, options);
  const position = (offset: number) => (options.units === 'utf-16' ? offset : toCodePoint(article.text, offset));

  function annotate(
    motivation: WebAnnotation['motivation'],
    ids: readonly (string | number)[],
    body: WebAnnotation['body'],
    { start, end, text: exact }: Partial<Verbatim> & Span,
  ): WebAnnotation {
    const words: AnnotationTarget['selector'] = exact === undefined ? [] : [{ type: 'TextQuoteSelector', exact }];
    const selector: AnnotationTarget['selector'] = [
      { type: 'TextPositionSelector', start: position(start), end: position(end) },
      ...(article.form === 'attached' ? [quoteSelector(article.body, { start, end })] : words),
    ];
    return {
      id: iris.part('annotation', ...ids),
      type: 'Annotation',
      motivation,
      body,
      target: { type: 'SpecificResource', source: iris.article, selector },
    };
  }

  function entityLink(entity: Entity): AnnotationLink {
    const { id, kind, name: label } = entity;
    const type = kind === 'person' ? 'Person' : kind === 'organization' ? 'Organization' : undefined;
    return link('identifying', compact({ id: entityIris(entity)[0] ?? iris.part('entity', id), type, label }));
  }

  function quoteAnnotations(quote: Quote): WebAnnotation[] {
    const body = [
      link('linking', { id: iris.part('quote', quote.id), label: `${quote.kind} quotation` }),
      ...quote.speakers.flatMap((id) => entities.get(id) ?? []).map(entityLink),
      ...quote.topics.map((topic) => {
        const { label, same } = topics.get(topic) as KnownTopic;
        return link('classifying', { id: same[0] ?? iris.part('topic', topic), label });
      }),
      ...(quote.summary === undefined ? [] : [summaryBody(quote.summary)]),
    ];
    const words = quote.kind === 'indirect' ? [] : quote.verbatim;
    return [
      ...quote.content.map((span, index) => annotate('describing', ['quote', quote.id, 'content', index], body, span)),
      ...words.map((span, index) => annotate('highlighting', ['quote', quote.id, 'verbatim', index], body, span)),
    ];
  }

  const items = [
    ...article.quotes.filter(({ modality }) => !modality).flatMap(quoteAnnotations),
    ...article.entities.flatMap((entity) =>
      entity.mentions.map((mention, index) =>
        annotate('identifying', ['mention', entity.id, index], [entityLink(entity)], mention),
      ),
    ),
  ];
  return {
    '@context': 'http://www.w3.org/ns/anno.jsonld',
    id: iris.part('annotations', 'page'),
    type: 'AnnotationPage',
    partOf: compact<AnnotationPage['partOf']>({
      id: iris.part('annotations'),
      type: 'AnnotationCollection',
      total: items.length,
      label: article.headline,
      rights: licenseIri(article.rights?.recordLicense),
    }),
    startIndex: 0,
    items,
  };
}

function link(purpose: AnnotationLink['purpose'], source: AnnotationLink['source']): AnnotationLink {
  return { type: 'SpecificResource', purpose, source };
}

function summaryBody(value: string): AnnotationText {
  return { type: 'TextualBody', purpose: 'describing', format: 'text/plain', value };
}

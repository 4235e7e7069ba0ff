import type { Article } from '../model/article.js';
import type { Entity } from '../model/entity.js';
import type { Quote, Verbatim } from '../model/quote.js';
import type { Span } from '../model/span.js';
import { ArgumentError } from '../text/argumentError.js';
import { checkObject } from '../text/checkObject.js';
import { toCodePoint } from '../text/toCodePoint.js';
import { checkRecord } from './checkRecord.js';
import { compact } from './compact.js';
import { entitiesById } from './entitiesById.js';
import { entityIris } from './entityIris.js';
import { type KnownTopic, knownTopics, type SchemeOptions } from './knownTopics.js';
import { licenseIri } from './licenseIri.js';
import { quoteSelector } from './quoteSelector.js';
import { recordIris } from './recordIris.js';
import type { AnnotationLink, AnnotationPage, AnnotationTarget, WebAnnotation } from './webAnnotation.js';

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
 * @throws {@link onrecord!ArgumentError | ArgumentError} `not-an-article`, `unknown-version`, `not-options`, for the units
 *   too, or `not-a-string` and `not-a-scheme` for the other options.
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
  checkObject(options);
  const { units = 'code-points' } = options;
  if (!/^(?:code-points|utf-16)$/.test(units))
    throw new ArgumentError('not-options', "units must be 'code-points' or 'utf-16'.");
  const iris = recordIris(article, options.source, 'source');
  const entities = entitiesById(article);
  const topics = knownTopics(article, options);
  const items: WebAnnotation[] = [];
  const position = (offset: number) => (units === 'utf-16' ? offset : toCodePoint(article.text, offset));

  function select({ start, end, text: exact }: Partial<Verbatim> & Span): AnnotationTarget['selector'] {
    const place = { type: 'TextPositionSelector', start: position(start), end: position(end) } as const;
    if (article.form === 'attached') return [place, quoteSelector(article.body, { start, end })];
    return exact === undefined ? [place] : [place, { type: 'TextQuoteSelector', exact }];
  }

  function linkEntity(entity: Entity): AnnotationLink {
    const { id, kind, name: label } = entity;
    const type = kind === 'person' ? 'Person' : kind === 'organization' ? 'Organization' : undefined;
    return link('identifying', compact({ id: entityIris(entity)[0] ?? iris.part('entity', id), type, label }));
  }

  function describeQuote({ id, kind, speakers, topics: ids, summary }: Quote): WebAnnotation['body'] {
    return [
      link('linking', { id: iris.part('quote', id), label: `${kind} quotation` }),
      ...speakers.flatMap((speaker) => entities.get(speaker) ?? []).map(linkEntity),
      ...ids.map((topic) => {
        const { label, same } = topics.get(topic) as KnownTopic;
        return link('classifying', { id: same[0] ?? iris.part('topic', topic), label });
      }),
      ...(summary === undefined
        ? []
        : [{ type: 'TextualBody', purpose: 'describing', format: 'text/plain', value: summary } as const]),
    ];
  }

  function annotate(
    motivation: WebAnnotation['motivation'],
    ids: readonly string[],
    spans: readonly (Partial<Verbatim> & Span)[],
    body: WebAnnotation['body'],
  ): void {
    for (const [index, span] of spans.entries())
      items.push({
        id: iris.part('annotation', ...ids, index),
        type: 'Annotation',
        motivation,
        body,
        target: { type: 'SpecificResource', source: iris.article, selector: select(span) },
      });
  }

  for (const quote of article.quotes.filter(({ modality }) => !modality)) {
    const body = describeQuote(quote);
    annotate('describing', ['quote', quote.id, 'content'], quote.content, body);
    if (quote.kind !== 'indirect') annotate('highlighting', ['quote', quote.id, 'verbatim'], quote.verbatim, body);
  }
  for (const entity of article.entities)
    annotate('identifying', ['mention', entity.id], entity.mentions, [linkEntity(entity)]);
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

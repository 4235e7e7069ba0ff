import type { Article } from '../model/article.js';
import type { Quote } from '../model/quote.js';
import type { ReportedEvent } from '../model/reportedEvent.js';
import { checkRecord } from './checkRecord.js';
import { compact } from './compact.js';
import { describeEntities, type EntityDescriber } from './describeEntities.js';
import { describeTopic, type SchemeOptions } from './describeTopic.js';
import type {
  JsonLdArticle,
  JsonLdEvent,
  JsonLdQuotation,
  JsonLdReference,
  JsonLdSaid,
  JsonLdStatement,
  JsonLdTopic,
} from './jsonLd.js';
import { licenseIri } from './licenseIri.js';
import { quotedText } from './quotedText.js';
import { type RecordIris, recordIris } from './recordIris.js';
import { reduceDate } from './reduceDate.js';

/**
 * How a record is written as JSON-LD.
 *
 * @category JSON-LD
 */
export interface JsonLdOptions extends SchemeOptions {
  /**
   * IRI of the article; its parts are fragments of it.
   *
   * Without it the record's `url` serves, else the hash of the text (`nih:sha-256;…`, RFC 6920).
   */
  readonly id?: string | undefined;
}

/**
 * Writes a record as a schema.org `NewsArticle` for search engines and linked data.
 *
 * Words between marks become a `Quotation`, reported speech a `Statement` with the record maker's summary, never the
 * article's wording; the body is left out. An uncertain date is cut to what it holds for certain. Quotations that the
 * text denies or only supposes are left out, and no claim is made that anything said is true. The guide lists what else
 * is lost.
 *
 * @param article - The record, detached or attached.
 * @param options - The article's IRI, and the scheme of its topics.
 * @returns A plain object for `JSON.stringify`; inside HTML use {@link toScriptTag}.
 * @throws {@link onrecord!ArgumentError | ArgumentError} `not-an-article` or `unknown-version`.
 * @example
 * ```ts
 * import { article } from 'onrecord';
 * import { toJsonLd } from 'onrecord/interop';
 *
 * const { datePublished, hasPart = [] } = toJsonLd(article);
 * console.log(datePublished, hasPart.filter((part) => part['@type'] === 'Quotation').length); // => 2026 5
 * ```
 * @category JSON-LD
 */
export function toJsonLd(article: Article, options: JsonLdOptions = {}): JsonLdArticle {
  checkRecord(article);
  const iris = recordIris(article, options.id);
  const entities = describeEntities(article, iris);
  const topicOf = describeTopics(article, options, iris);
  const { rights } = article;
  const holder = article.entities.find(({ kind, name }) => kind !== 'place' && name === rights?.holder);
  const license = rights?.recordLicense;
  const named = new Set([...article.authors, article.publisher]);
  const said = article.quotes.filter(({ modality }) => !modality);
  return compact<JsonLdArticle>({
    '@context': 'https://schema.org',
    '@type': 'NewsArticle',
    '@id': iris.article,
    identifier: article.id,
    headline: article.headline,
    inLanguage: article.language === 'und' ? undefined : article.language,
    url: article.url,
    datePublished: reduceDate(article.published?.edtf),
    dateModified: reduceDate(article.modified?.edtf),
    author: entities.agents(article.authors),
    publisher: entities.agent(article.publisher),
    copyrightHolder: entities.agent(holder?.id),
    copyrightNotice: rights?.notice,
    copyrightYear: rights?.year,
    sdLicense: license && (licenseIri(license) ?? { '@type': 'CreativeWork', name: license }),
    associatedMedia: { '@type': 'MediaObject', encodingFormat: 'text/plain', sha256: article.text.sha256 },
    about: [
      ...article.topics.map(({ topic }) => topicOf(topic)),
      ...article.events.map((event) => describeEvent(event, iris, entities)),
    ],
    mentions: article.entities
      .filter(({ id, mentions }) => mentions.length > 0 || !named.has(id))
      .flatMap(({ id }) => entities.thing(id) ?? []),
    hasPart: said.map((quote) => {
      const within = said.find(({ id }) => id === quote.nestedIn);
      return describeQuote(quote, article.quotes.indexOf(quote) + 1, within?.id, iris, entities, topicOf);
    }),
  });
}

function describeTopics(
  article: Article,
  options: SchemeOptions,
  iris: RecordIris,
): (id: string) => JsonLdTopic | JsonLdReference {
  const seen = new Set<string>();
  return (id) => {
    const iri = iris.part('topic', id);
    if (seen.has(id)) return { '@id': iri };
    seen.add(id);
    const { label, same } = describeTopic(article, options, id);
    return compact<JsonLdTopic>({
      '@type': 'DefinedTerm',
      '@id': iri,
      name: label,
      termCode: id,
      inDefinedTermSet: { '@type': 'DefinedTermSet', '@id': iris.part('scheme', article.scheme), name: article.scheme },
      sameAs: same,
    });
  };
}

function describeEvent(event: ReportedEvent, iris: RecordIris, entities: EntityDescriber): JsonLdEvent {
  const [first, last] = event.when?.edtf.split('/') ?? [];
  const isHost = ({ role }: { readonly role: string }) => role === 'host';
  const hosts = event.participants.filter(isHost);
  const others = event.participants.filter((one) => !isHost(one));
  return compact<JsonLdEvent>({
    '@type': 'Event',
    '@id': iris.part('event', event.id),
    name: event.name,
    startDate: reduceDate(first),
    endDate: reduceDate(last),
    location: entities.place(event.place),
    organizer: entities.agents(hosts.map(({ entity }) => entity)),
    attendee: entities.agents(others.map(({ entity }) => entity)),
  });
}

function describeQuote(
  quote: Quote,
  position: number,
  within: string | undefined,
  iris: RecordIris,
  entities: EntityDescriber,
  topicOf: (id: string) => JsonLdTopic | JsonLdReference,
): JsonLdQuotation | JsonLdStatement {
  const reference = (kind: string, id: string | undefined) =>
    id === undefined ? undefined : { '@id': iris.part(kind, id) };
  const said = compact<JsonLdSaid>({
    '@id': iris.part('quote', quote.id),
    position,
    about: quote.topics.map(topicOf),
    recordedAt: reference('event', quote.event),
    isPartOf: reference('quote', within),
  });
  const speakers = entities.agents(quote.speakers);
  const text = quotedText(quote);
  return text === undefined
    ? compact<JsonLdStatement>({ '@type': 'Statement', ...said, text: quote.summary, creator: speakers })
    : compact<JsonLdQuotation>({
        '@type': 'Quotation',
        ...said,
        text,
        spokenByCharacter: speakers,
        abstract: quote.summary,
      });
}

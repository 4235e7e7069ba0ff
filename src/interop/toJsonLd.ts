import type { Article } from '../model/article.js';
import type { Quote } from '../model/quote.js';
import type { ReportedEvent } from '../model/reportedEvent.js';
import { checkObject } from '../text/checkObject.js';
import { librarySchemeId } from '../topics/librarySchemeId.js';
import { checkRecord } from './checkRecord.js';
import { compact } from './compact.js';
import { describeEntities } from './describeEntities.js';
import type {
  JsonLdArticle,
  JsonLdEvent,
  JsonLdQuotation,
  JsonLdStatement,
  JsonLdTopic,
  JsonLdTopicSet,
} from './jsonLd.js';
import type { JsonLdAgent, JsonLdPlace, JsonLdReference } from './jsonLdAgent.js';
import { type KnownTopic, knownTopics, type SchemeOptions } from './knownTopics.js';
import { licenseIri } from './licenseIri.js';
import { nodeMaker } from './nodeMaker.js';
import { quotedText } from './quotedText.js';
import { recordIris } from './recordIris.js';
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
 * @throws {@link onrecord!ArgumentError | ArgumentError} `not-an-article`, `unknown-version`, `not-options`, or
 * `not-a-string` and `not-a-scheme` for the options.
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
  checkObject(options);
  const iris = recordIris(article, options.id, 'id');
  const node = nodeMaker(iris);
  const topics = knownTopics(article, options);
  const { thing, agents } = describeEntities(article, node);
  const { rights, scheme } = article;
  const title = options.scheme?.title ?? (scheme === librarySchemeId ? 'Defence policy' : scheme);
  const license = rights?.recordLicense;
  const named = new Set([...article.authors, article.publisher]);

  function reference(kind: string, id: string | undefined): JsonLdReference | undefined {
    return id === undefined ? undefined : { '@id': iris.part(kind, id) };
  }

  function describeTopic(id: string): JsonLdTopic | JsonLdReference {
    const { label: name, same: sameAs } = topics.get(id) as KnownTopic;
    return node<JsonLdTopic>('DefinedTerm', 'topic', id, () => ({
      name,
      termCode: id,
      inDefinedTermSet: node<JsonLdTopicSet>('DefinedTermSet', 'scheme', scheme, () => ({
        name: title,
        identifier: scheme,
      })),
      sameAs,
    }));
  }

  function describeEvent({ id, name, when, place, participants }: ReportedEvent): JsonLdEvent | JsonLdReference {
    const [first, last] = when?.edtf.split('/') ?? [];
    const takingPart = (isHost: boolean) =>
      agents(participants.filter(({ role }) => (role === 'host') === isHost).map(({ entity }) => entity));
    return node<JsonLdEvent>('Event', 'event', id, () => ({
      name,
      startDate: reduceDate(first),
      endDate: reduceDate(last),
      location: thing<JsonLdPlace>(place),
      organizer: takingPart(true),
      attendee: takingPart(false),
    }));
  }

  function describeQuote(quote: Quote): JsonLdQuotation | JsonLdStatement {
    const { id, event, nestedIn, summary } = quote;
    const text = quotedText(quote);
    const speakers = agents(quote.speakers);
    return node<Omit<JsonLdQuotation, '@type'> & Omit<JsonLdStatement, '@type'>>(
      text === undefined ? 'Statement' : 'Quotation',
      'quote',
      id,
      () => ({
        position: article.quotes.indexOf(quote) + 1,
        about: quote.topics.map(describeTopic),
        recordedAt: reference('event', event),
        isPartOf: reference('quote', nestedIn),
        ...(text === undefined
          ? { text: summary, creator: speakers }
          : { text, spokenByCharacter: speakers, abstract: summary }),
      }),
    ) as JsonLdQuotation | JsonLdStatement;
  }

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
    author: agents(article.authors),
    publisher: thing<JsonLdAgent>(article.publisher),
    copyrightHolder: agents([article.entities.find(({ name }) => name === rights?.holder)?.id])[0],
    copyrightNotice: rights?.notice,
    copyrightYear: rights?.year,
    sdLicense: license && (licenseIri(license) ?? { '@type': 'CreativeWork', name: license }),
    associatedMedia: { '@type': 'MediaObject', encodingFormat: 'text/plain', sha256: article.text.sha256 },
    about: [...article.topics.map(({ topic }) => describeTopic(topic)), ...article.events.map(describeEvent)],
    mentions: article.entities
      .filter(({ id, mentions }) => mentions.length > 0 || !named.has(id))
      .flatMap(({ id }) => thing(id) ?? []),
    hasPart: article.quotes.filter(({ modality }) => !modality).map(describeQuote),
  });
}
